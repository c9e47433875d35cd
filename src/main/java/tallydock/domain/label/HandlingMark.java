package tallydock.domain.label;

import java.util.Locale;
import java.util.Optional;

/// How a carton is to be handled, as printed on it in both languages.
public enum HandlingMark {
    FRAGILE("Fragile 易碎"),
    UP("This side up ↑ 向上"),
    DRY("Keep dry 防潮"),
    NO_STACKING("Do not stack 勿堆叠"),
    TEAM_LIFT("Team lift 双人搬运"),
    BATTERY("Lithium battery 锂电池"),
    COLD("Keep cold 冷藏");

    private final String words;

    HandlingMark(String words) {
        this.words = words;
    }

    /// English and Chinese, as they stand on the label.
    public String words() {
        return words;
    }

    /// What the command line calls it: `team-lift`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The mark of this word.
    public static Optional<HandlingMark> of(String word) {
        for (var mark : values()) {
            if (mark.word().equals(word)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }
}
