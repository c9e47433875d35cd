package tallydock.domain.device.keyboard;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What the keyboard scanners of a station were learned to do. A computer cannot tell two keyboards apart, so a station
/// has one set of traits, which covers all scanners that were learned there: the slowest pace, every end, and a prefix
/// only where all send the same.
///
/// @param ends what ends a scan; `PAUSE` only with a prefix
/// @param frame what is sent around each code
/// @param sendsAim whether the scanner says what kind of symbol it read, as in `]C1`
/// @param layout the layout of this computer, where the scanner types as on another; empty where they agree
public record KeyboardTraits(
        KeyPace pace,
        Set<ScanEnd> ends,
        Frame frame,
        GroupSeparator separator,
        LetterCase letters,
        boolean sendsAim,
        Optional<KeyboardLayout> layout) {
    private static final Set<ScanEnd> KEYS = Set.of(ScanEnd.ENTER, ScanEnd.TAB);

    /// Any scanner, unlearned: ended by Enter or Tab.
    public static final KeyboardTraits ANY = new KeyboardTraits(
            KeyPace.ANY, KEYS, Frame.NONE, GroupSeparator.UNSEEN, LetterCase.AS_IS, false, Optional.empty());

    public KeyboardTraits {
        ends = Set.copyOf(ends);
        if (ends.isEmpty() || (ends.contains(ScanEnd.PAUSE) && frame.prefix().isEmpty())) {
            throw new IllegalArgumentException("a scan needs an end key or a prefix");
        }
    }

    /// What a scanner sends before and behind each code, without an AIM identifier and the end key; empty for nothing.
    /// As the computer shows it, its own layout and Caps Lock included.
    public record Frame(String prefix, String suffix) {
        public static final Frame NONE = new Frame("", "");

        /// The most characters of either.
        public static final int LONGEST = 24;

        public Frame {
            if (prefix.length() > LONGEST || suffix.length() > LONGEST) {
                throw new IllegalArgumentException("a prefix or suffix has at most " + LONGEST + " characters");
            }
        }
    }

    /// For the scanners learned before and a newer one together. Where two disagree so that only one can hold (letters,
    /// layout), the newer does.
    public KeyboardTraits and(KeyboardTraits newer) {
        boolean isSame = frame.equals(newer.frame);
        var all = EnumSet.copyOf(ends);
        all.addAll(newer.ends);
        if (!isSame) {
            all.remove(ScanEnd.PAUSE);
        }
        return new KeyboardTraits(
                pace.and(newer.pace),
                all.isEmpty() ? KEYS : all,
                isSame ? frame : Frame.NONE,
                separator.and(newer.separator),
                newer.letters,
                sendsAim || newer.sendsAim,
                newer.layout.or(() -> layout));
    }

    /// A scanner as slow as a person's typing is safe only with a prefix.
    public boolean needsPrefix() {
        return frame.prefix().isEmpty() && pace.isLikeTyping();
    }
}
