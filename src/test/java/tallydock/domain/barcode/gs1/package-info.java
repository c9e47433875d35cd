@NullMarked
package tallydock.domain.barcode.gs1;

import org.jspecify.annotations.NullMarked;
