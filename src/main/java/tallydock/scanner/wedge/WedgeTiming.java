package tallydock.scanner.wedge;

/// How a burst came in, in nanoseconds of the caller's monotonic clock. `characters` is what was typed, with prefix and
/// suffix and without the end key.
public record WedgeTiming(long firstNanos, long lastNanos, long medianGap, long longestGap, int characters, End end) {
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
