@NullMarked
package tallydock.domain.barcode.carrier;

import org.jspecify.annotations.NullMarked;
