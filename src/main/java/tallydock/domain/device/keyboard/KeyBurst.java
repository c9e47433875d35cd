package tallydock.domain.device.keyboard;

import java.util.Set;
import tallydock.domain.device.keyboard.GroupSeparator.Way;

/// What a keyboard scanner typed in one go, as the computer saw it.
///
/// @param text without the end key; U+001D where a separator was recognised
/// @param separators how those came
/// @param capsLock whether Caps Lock was on, as Shift and letters tell
public record KeyBurst(String text, ScanTiming timing, Set<Way> separators, boolean capsLock) {
    public KeyBurst {
        separators = Set.copyOf(separators);
    }

    /// What came with its end, as it is written into the log.
    public String sent() {
        return text + timing.end().sent();
    }
}
