/// Commercial invoices as they were sent.
@NullMarked
package tallydock.domain.document.invoice;

import org.jspecify.annotations.NullMarked;
