/// Commercial invoices.
@NullMarked
package tallydock.sheet.invoice;

import org.jspecify.annotations.NullMarked;
