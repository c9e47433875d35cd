package tallydock.domain.device.learn;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tallydock.domain.device.keyboard.GroupSeparator;
import tallydock.domain.device.keyboard.GroupSeparator.Way;
import tallydock.domain.device.keyboard.KeyBurst;
import tallydock.domain.device.keyboard.KeyPace;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.domain.device.keyboard.LetterCase;
import tallydock.domain.device.keyboard.ScanEnd;
import tallydock.domain.device.learn.Setup.Trace;

/// What the codes that came say together.
final class Summary {
    private static final int ENOUGH = 3;

    private final Map<TestCode, KeyBurst> heard;
    private final List<Setup> setups;
    private final Setup setup;
    private final KeyboardTraits traits;

    /// `setups` are those under which all fit, the plainest first, and at least one.
    Summary(Map<TestCode, KeyBurst> heard, List<Setup> setups) {
        this.heard = heard;
        this.setups = setups;
        this.setup = setups.getFirst();
        this.traits = traits();
    }

    Learned learned() {
        var missing = EnumSet.allOf(TestCode.class);
        missing.removeAll(heard.keySet());
        return new Learned(traits, isUsable(), missing, doubts(), advice());
    }

    private KeyboardTraits traits() {
        var timings = heard.values().stream().map(KeyBurst::timing).toList();
        return new KeyboardTraits(
                KeyPace.learned(timings),
                ends(),
                setup.frame(),
                separator(),
                setup.typing().letters(),
                traces().anyMatch(Trace::hasAim),
                setup.typing().layout());
    }

    private Stream<Trace> traces() {
        return heard.keySet().stream().map(this::trace);
    }

    private Trace trace(TestCode code) {
        return Optional.ofNullable(Fits.of(code, burst(code).text()).get(setup)).orElseThrow();
    }

    private KeyBurst burst(TestCode code) {
        return Optional.ofNullable(heard.get(code)).orElseThrow();
    }

    /// An end that only teaching knows, a pause without a prefix, is none.
    private Set<ScanEnd> ends() {
        var ends = seenEnds();
        if (setup.frame().prefix().isEmpty()) {
            ends.remove(ScanEnd.PAUSE);
        }
        return ends.isEmpty() ? KeyboardTraits.ANY.ends() : ends;
    }

    private Set<ScanEnd> seenEnds() {
        return heard.values().stream()
                .map(burst -> burst.timing().end())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ScanEnd.class)));
    }

    private boolean isUsable() {
        boolean hasEnd =
                !seenEnds().contains(ScanEnd.PAUSE) || !setup.frame().prefix().isEmpty();
        return hasEnd && !traits.needsPrefix();
    }

    /// What came for the separator; empty where its code was not scanned.
    private Optional<String> shownSeparator() {
        return Optional.of(TestCode.SEPARATOR)
                .filter(heard::containsKey)
                .map(code -> trace(code).separator());
    }

    private GroupSeparator separator() {
        String shown = shownSeparator().orElse("");
        if (shown.isEmpty() || isLikeACode(shown)) {
            return GroupSeparator.UNSEEN;
        }
        return shown.equals(String.valueOf(GroupSeparator.GS))
                ? new GroupSeparator(keysOf(burst(TestCode.SEPARATOR)), "")
                : GroupSeparator.shownAs(shown);
    }

    private static Set<Way> keysOf(KeyBurst burst) {
        return burst.separators().isEmpty() ? Set.of(Way.CHARACTER) : burst.separators();
    }

    /// Letters, digits and what stands between them in numbers.
    private static boolean isLikeACode(String separator) {
        return separator.chars().allMatch(c -> Character.isLetterOrDigit(c) || " -./_".indexOf(c) >= 0);
    }

    private List<Doubt> doubts() {
        var doubts = new ArrayList<Doubt>();
        when(isLayoutOpen(), Doubt.WHICH_LAYOUT, doubts);
        when(!isHeard(TestCode.LETTERS) && !isHeard(TestCode.SQUARE), Doubt.LETTERS_UNSEEN, doubts);
        when(!isHeard(TestCode.SEPARATOR), Doubt.SEPARATOR_UNSEEN, doubts);
        when(hasDoubtfulSeparator(), Doubt.SEPARATOR_LIKE_A_CODE, doubts);
        when(!isHeard(TestCode.SQUARE), Doubt.SQUARE_UNSEEN, doubts);
        when(heard.size() < ENOUGH, Doubt.FEW_SCANS, doubts);
        when(traits.sendsAim() && !traces().allMatch(Trace::hasAim), Doubt.AIM_NOT_ALWAYS, doubts);
        return doubts;
    }

    private List<Advice> advice() {
        var advice = new ArrayList<Advice>();
        boolean hasNoEnd =
                seenEnds().contains(ScanEnd.PAUSE) && setup.frame().prefix().isEmpty();
        var letters = setup.typing().letters();
        when(hasNoEnd, Advice.SEND_ENTER, advice);
        when(traits.needsPrefix(), Advice.TYPE_FASTER_OR_SEND_PREFIX, advice);
        when(shownSeparator().filter(String::isEmpty).isPresent(), Advice.SEND_SEPARATOR, advice);
        when(hasDoubtfulSeparator(), Advice.SEND_SEPARATOR_AS_KEYS, advice);
        when(setup.typing().layout().isPresent(), Advice.SET_KEYBOARD_COUNTRY, advice);
        when(letters == LetterCase.INVERTED, Advice.CAPS_LOCK_OFF, advice);
        when(letters == LetterCase.LOWER || letters == LetterCase.UPPER, Advice.KEEP_LETTERS, advice);
        when(!traits.sendsAim(), Advice.SEND_AIM, advice);
        return advice;
    }

    private static <T> void when(boolean holds, T word, List<T> words) {
        if (holds) {
            words.add(word);
        }
    }

    private boolean isLayoutOpen() {
        return setup.typing().layout().isPresent()
                && setups.stream().map(one -> one.typing().layout()).distinct().count() > 1;
    }

    private boolean hasDoubtfulSeparator() {
        return shownSeparator()
                .filter(shown -> !shown.isEmpty() && isLikeACode(shown))
                .isPresent();
    }

    private boolean isHeard(TestCode code) {
        return heard.containsKey(code);
    }
}
