package tallydock.scanner.wedge;

/// Time as the thread that reads the keys lived it. While that thread stands still keys wait unseen, and what passed
/// between two of them cannot be told afterwards; so this clock runs on for at most 25 ms from one sign of life to the
/// next. Each key event and each frame is one, and a thread that is awake shows a frame every 17 ms.
final class AwakeClock {
    private static final long LONGEST_SILENCE = 25_000_000L;

    private long last;
    private long awake;
    private long frame;
    private long frameBefore = Long.MIN_VALUE / 2;

    /// A moment by the caller's clock and by this one, in nanoseconds; only differences mean something. A key that was
    /// handled then came after `earliest`: by the newest frame, all that had come before the frame before it was
    /// handled.
    record Moment(long nanos, long awake, long earliest) {
        static final Moment NEVER = new Moment(0, 0, 0);
    }

    /// The thread is awake now.
    void sign(long nanos) {
        awake += Math.clamp(nanos - last, 0, LONGEST_SILENCE);
        last = nanos;
    }

    /// The thread shows a frame.
    void frame(long nanos) {
        sign(nanos);
        frameBefore = frame;
        frame = nanos;
    }

    /// The moment of the newest sign.
    Moment now() {
        return new Moment(last, awake, frameBefore);
    }
}
