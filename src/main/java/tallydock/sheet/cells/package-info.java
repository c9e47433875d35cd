/// A sheet as a grid of cells, whatever file it came from.
@NullMarked
package tallydock.sheet.cells;

import org.jspecify.annotations.NullMarked;
