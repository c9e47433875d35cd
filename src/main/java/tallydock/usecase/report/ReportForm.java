package tallydock.usecase.report;

/// What a report can be written as.
public enum ReportForm {
    /// A workbook, with the whole scan log.
    XLSX,
    /// A document for paper, with the photos.
    PDF;

    /// The ending of its files, as in `.pdf`.
    public String ending() {
        return switch (this) {
            case XLSX -> ".xlsx";
            case PDF -> ".pdf";
        };
    }
}
