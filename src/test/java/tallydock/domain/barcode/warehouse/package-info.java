@NullMarked
package tallydock.domain.barcode.warehouse;

import org.jspecify.annotations.NullMarked;
