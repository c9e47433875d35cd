/// Barcodes in pictures: where something like one lies, how it is turned, and what it says.
@NullMarked
package tallydock.scanner.image;

import org.jspecify.annotations.NullMarked;
