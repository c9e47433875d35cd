package tallydock.domain.device.keyboard;

import java.util.EnumSet;
import java.util.Set;

/// How a scanner types the group separator of GS1 (U+001D), for which keyboards have no key.
///
/// @param ways all that were seen; empty where it was never seen or is not sent at all
/// @param visible what stands for it where it is sent as text, as in `]` or `<GS>`; else empty
public record GroupSeparator(Set<Way> ways, String visible) {
    public static final GroupSeparator UNSEEN = new GroupSeparator(Set.of(), "");

    public static final char GS = '\u001d';

    public GroupSeparator {
        ways = Set.copyOf(ways);
        if (ways.contains(Way.VISIBLE) == visible.isEmpty()) {
            throw new IllegalArgumentException("a visible separator has a text, and no other has");
        }
    }

    /// A separator that comes as this text.
    public static GroupSeparator shownAs(String visible) {
        return new GroupSeparator(Set.of(Way.VISIBLE), visible);
    }

    /// For two scanners together. Of two texts the newer is kept.
    public GroupSeparator and(GroupSeparator newer) {
        var all = EnumSet.noneOf(Way.class);
        all.addAll(ways);
        all.addAll(newer.ways);
        return new GroupSeparator(all, newer.visible.isEmpty() ? visible : newer.visible);
    }

    /// The names are written into the log.
    public enum Way {
        /// Ctrl and the key of `]`.
        CONTROL_BRACKET,
        /// The key F8.
        F8,
        /// The character itself, as by Alt and digits.
        CHARACTER,
        /// A text that a person can see.
        VISIBLE
    }
}
