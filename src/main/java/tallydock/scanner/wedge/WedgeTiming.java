package tallydock.scanner.wedge;

/// How a burst came in, in nanoseconds of the caller's monotonic clock. `characters` is what was typed, with prefix and
/// suffix and without the end key. `followsTyping`: so short a time before the first key another was let go as a
/// person's
/// that it may have been the scanner's, and the scan may lack its beginning; where nobody types, ask for another scan.
public record WedgeTiming(
        long firstNanos,
        long lastNanos,
        long medianGap,
        long longestGap,
        int characters,
        End end,
        boolean followsTyping) {
    /// What ended a burst.
    public enum End {
        ENTER("\r"),
        TAB("\t"),
        /// Nothing more came. Only for a scanner with a learned prefix.
        PAUSE("");

        private final String sent;

        End(String sent) {
            this.sent = sent;
        }

        /// The line end as it stands in a scan's bytes.
        String sent() {
            return sent;
        }
    }

    /// From the first key to the last.
    public long nanos() {
        return lastNanos - firstNanos;
    }
}
