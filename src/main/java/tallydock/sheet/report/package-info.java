/// The discrepancy report as a workbook, in English and Chinese.
@NullMarked
package tallydock.sheet.report;

import org.jspecify.annotations.NullMarked;
