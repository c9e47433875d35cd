/// Writes packing lists and product forms, in the layout that the readers know best.
@NullMarked
package tallydock.sheet.export;

import org.jspecify.annotations.NullMarked;
