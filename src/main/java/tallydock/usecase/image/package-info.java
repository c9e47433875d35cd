/// Barcodes in pictures: finding them, and making scans of them.
@NullMarked
package tallydock.usecase.image;

import org.jspecify.annotations.NullMarked;
