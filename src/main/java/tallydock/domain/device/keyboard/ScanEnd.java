package tallydock.domain.device.keyboard;

/// What ended a scan that was typed. The names are written into the log.
public enum ScanEnd {
    ENTER("\r"),
    TAB("\t"),
    /// Nothing more came. Only for a scanner with a learned prefix, and while one is taught.
    PAUSE("");

    private final String sent;

    ScanEnd(String sent) {
        this.sent = sent;
    }

    /// The line end as it stands in a scan's bytes.
    public String sent() {
        return sent;
    }
}
