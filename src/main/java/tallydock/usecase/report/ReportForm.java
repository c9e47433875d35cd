package tallydock.usecase.report;

import java.util.Locale;

/// What a report can be written as.
public enum ReportForm {
    /// A workbook, with the whole scan log.
    XLSX,
    /// A document for paper, with the photos.
    PDF;

    /// What a file that is called so holds: a workbook, unless its ending says otherwise.
    public static ReportForm ofFile(String place) {
        return place.toLowerCase(Locale.ROOT).endsWith(PDF.ending()) ? PDF : XLSX;
    }

    /// The ending of its files, as in `.pdf`.
    public String ending() {
        return switch (this) {
            case XLSX -> ".xlsx";
            case PDF -> ".pdf";
        };
    }
}
