package tallydock.domain.device.learn;

import java.util.List;
import java.util.Set;
import tallydock.domain.device.keyboard.KeyboardTraits;

/// What a lesson came to.
///
/// @param isUsable whether scans can be told from typing with it: otherwise the scanner must be set up first
/// @param missing the codes that were not scanned
/// @param doubts what is uncertain
/// @param advice what to change, the most pressing first
public record Learned(
        KeyboardTraits traits, boolean isUsable, Set<TestCode> missing, List<Doubt> doubts, List<Advice> advice) {
    public Learned {
        missing = Set.copyOf(missing);
        doubts = List.copyOf(doubts);
        advice = List.copyOf(advice);
    }
}
