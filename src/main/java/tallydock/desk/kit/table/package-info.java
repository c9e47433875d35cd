/// The dense table of the desk screens.
@NullMarked
package tallydock.desk.kit.table;

import org.jspecify.annotations.NullMarked;
