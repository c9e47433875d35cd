@NullMarked
package tallydock.domain.barcode.repair;

import org.jspecify.annotations.NullMarked;
