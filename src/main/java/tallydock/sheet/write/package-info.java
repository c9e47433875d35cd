/// What every writer of a workbook goes through, so that no text of a stranger becomes a formula.
@NullMarked
package tallydock.sheet.write;

import org.jspecify.annotations.NullMarked;
