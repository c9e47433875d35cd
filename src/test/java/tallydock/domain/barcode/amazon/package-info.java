@NullMarked
package tallydock.domain.barcode.amazon;

import org.jspecify.annotations.NullMarked;
