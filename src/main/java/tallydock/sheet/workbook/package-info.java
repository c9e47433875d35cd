/// Excel workbooks, xlsx and xls, read by streaming and within limits.
@NullMarked
package tallydock.sheet.workbook;

import org.jspecify.annotations.NullMarked;
