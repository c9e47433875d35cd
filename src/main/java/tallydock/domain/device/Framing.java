package tallydock.domain.device;

import java.time.Duration;

/// How a device on a line says where one message ends and the next begins.
public sealed interface Framing {
    /// What most scanners send after a code: CR, LF, or both.
    Framing USUAL = new Ended(End.LINE);

    /// A mark stands behind each message.
    record Ended(End end) implements Framing {}

    /// STX (0x02) before and ETX (0x03) behind each message; what comes between two messages is noise.
    record Wrapped() implements Framing {}

    /// Each message has this many bytes.
    record Fixed(int length) implements Framing {
        public Fixed {
            if (length < 2 || length > MOST_FIXED) {
                throw new IllegalArgumentException("a message has 2 to " + MOST_FIXED + " bytes, not " + length);
            }
        }
    }

    /// A message is over when nothing came for so long.
    record Paused(Duration pause) implements Framing {
        public Paused {
            if (pause.compareTo(LEAST_PAUSE) < 0 || pause.compareTo(MOST_PAUSE) > 0) {
                throw new IllegalArgumentException("a pause of 5 ms to 1 s ends a message, not " + pause);
            }
        }
    }

    int MOST_FIXED = 1024;
    Duration LEAST_PAUSE = Duration.ofMillis(5);
    Duration MOST_PAUSE = Duration.ofSeconds(1);

    /// The marks in use. The names are written into the log.
    enum End {
        /// CR, LF, or CR and LF together.
        LINE,
        /// A tabulator.
        TAB,
        /// ETX (0x03) alone.
        ETX
    }
}
