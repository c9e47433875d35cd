package tallydock.scanner.wedge;

import java.util.Set;
import tallydock.domain.device.keyboard.GroupSeparator.Way;
import tallydock.domain.device.keyboard.KeyBurst;
import tallydock.domain.device.keyboard.LongBurst;

/// What a burst came to.
public sealed interface WedgeResult {
    /// A scan: its characters without end key, learned prefix and suffix; how separators came in it; whether Caps Lock
    /// was on.
    record Scanned(String text, WedgeTiming timing, Set<Way> separators, boolean capsLock) implements WedgeResult {
        public Scanned {
            separators = Set.copyOf(separators);
        }

        /// As the rest of the program takes it.
        public KeyBurst burst() {
            return new KeyBurst(text, timing.micros(), separators, capsLock);
        }
    }

    /// A burst longer than any barcode: only its beginning is kept, and nothing reached a control.
    record CutOff(LongBurst burst) implements WedgeResult {}
}
