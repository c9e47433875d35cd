/// What the columns of a table mean: headings, content, arithmetic.
@NullMarked
package tallydock.sheet.column;

import org.jspecify.annotations.NullMarked;
