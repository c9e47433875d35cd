/// Packing lists: layouts, cartons, totals.
@NullMarked
package tallydock.sheet.packing;

import org.jspecify.annotations.NullMarked;
