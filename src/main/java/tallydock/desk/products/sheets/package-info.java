/// Product sheets in and out: a sheet is taken into the register, the empty form and the register are written.
@NullMarked
package tallydock.desk.products.sheets;

import org.jspecify.annotations.NullMarked;
