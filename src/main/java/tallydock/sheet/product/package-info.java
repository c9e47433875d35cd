/// Product registration sheets.
@NullMarked
package tallydock.sheet.product;

import org.jspecify.annotations.NullMarked;
