@NullMarked
package tallydock.domain.barcode.meaning;

import org.jspecify.annotations.NullMarked;
