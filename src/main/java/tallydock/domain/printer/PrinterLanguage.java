package tallydock.domain.printer;

/// What a printer understands. The names are written into the log.
public enum PrinterLanguage {
    /// Pages, for office printers and label printers with a driver of the system.
    PDF("pdf"),
    ZPL("zpl"),
    TSPL("tspl"),
    EPL("epl");

    private final String ending;

    PrinterLanguage(String ending) {
        this.ending = ending;
    }

    /// How files in it end.
    public String ending() {
        return ending;
    }
}
