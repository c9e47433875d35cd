/// Barcodes found in a picture, offered as scans over the room that got it.
@NullMarked
package tallydock.desk.kit.image;

import org.jspecify.annotations.NullMarked;
