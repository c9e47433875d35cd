@NullMarked
package tallydock.domain.barcode;

import org.jspecify.annotations.NullMarked;
