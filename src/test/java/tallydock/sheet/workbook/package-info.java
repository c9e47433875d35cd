@NullMarked
package tallydock.sheet.workbook;

import org.jspecify.annotations.NullMarked;
