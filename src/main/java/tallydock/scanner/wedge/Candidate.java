package tallydock.scanner.wedge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.device.keyboard.GroupSeparator.Way;
import tallydock.domain.device.keyboard.LongBurst;
import tallydock.domain.device.keyboard.ScanEnd;
import tallydock.scanner.wedge.AwakeClock.Moment;

/// What is held back because it may be a scan: the events as they came, the text they make, and their times.
final class Candidate<E> {
    private static final int LEAST_CHARACTERS = 2;

    private final WedgeProfile profile;
    private final int limit;
    private final List<E> held = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Gaps gaps;
    private Moment first = Moment.NEVER;
    private Moment last = Moment.NEVER;
    private int newestKey;
    private Optional<Overflow> cut = Optional.empty();
    private boolean followsTyping;
    private final Set<Way> separators = EnumSet.noneOf(Way.class);
    private int inverted;

    Candidate(WedgeProfile profile, int limit) {
        this.profile = profile;
        this.limit = limit;
        this.gaps = new Gaps(profile.medianGap().toNanos());
    }

    boolean isOpen() {
        return !held.isEmpty() || isCut();
    }

    /// Whether the burst is longer than any barcode: its events are dropped, its characters counted and hashed.
    boolean isCut() {
        return cut.isPresent();
    }

    /// All of a burst that is too long.
    LongBurst tooLong() {
        return cut.orElseThrow().burst(timing(ScanEnd.PAUSE, last).micros());
    }

    /// When the newest key went down.
    Moment last() {
        return last;
    }

    /// When the first key went down.
    long beginning() {
        return first.nanos();
    }

    /// The time between the newest key and the next, which goes on with the candidate.
    void gapUntil(Moment next) {
        if (!isCut()) {
            gaps.add(last, next);
        }
    }

    boolean isTyped() {
        return gaps.areTyped();
    }

    boolean isTooLong(Moment now) {
        return !isCut() && now.nanos() - first.nanos() > profile.maxDuration().toNanos();
    }

    /// A person's key was let go just now; with a prefix it is known where a scan begins all the same.
    void followsTyping() {
        followsTyping = profile.prefix().isEmpty();
    }

    /// Another key goes down.
    void key(E event, Moment now) {
        newestKey = held.size();
        first = isOpen() ? first : now;
        last = now;
        hold(event);
    }

    /// An event that belongs to a key already held.
    void hold(E event) {
        if (!isCut()) {
            held.add(event);
        }
    }

    void type(String typed) {
        if (isCut()) {
            cut.orElseThrow().add(typed);
            return;
        }
        text.append(typed);
        if (text.length() > limit) {
            var all = new Overflow();
            all.add(text.toString());
            cut = Optional.of(all);
            held.clear();
            text.setLength(0);
        }
    }

    /// A separator came, and how.
    void separated(Way way) {
        separators.add(way);
    }

    /// A capital without Shift, or a small letter with it, speaks for Caps Lock.
    void letter(KeyStroke typed) {
        int letter = typed.text().isEmpty() ? 0 : typed.text().codePointAt(0);
        if (Character.isUpperCase(letter) || Character.isLowerCase(letter)) {
            boolean isInverted =
                    Character.isUpperCase(letter) != typed.modifiers().shift();
            inverted += isInverted ? 1 : -1;
        }
    }

    /// Whether what came so far can be the beginning of a scan with the learned prefix.
    boolean mayHavePrefix() {
        String prefix = profile.prefix();
        int common = Math.min(text.length(), prefix.length());
        return isCut() || text.substring(0, common).equals(prefix.substring(0, common));
    }

    /// The held events from the beginning up to the newest key, which stays as the first of a new candidate.
    List<E> dropBeforeNewestKey(String typed) {
        var older = List.copyOf(held.subList(0, newestKey));
        held.subList(0, newestKey).clear();
        newestKey = 0;
        text.setLength(0);
        text.append(typed);
        gaps.clear();
        first = last;
        return older;
    }

    /// The scan that a key of kind `end` completes, where this is one.
    Optional<WedgeResult.Scanned> scan(ScanEnd end, Moment now) {
        var characters = characters();
        boolean isScan = characters.length() >= LEAST_CHARACTERS && gaps.areScanned() && !isTooLong(now);
        if (!isScan || !profile.ends().contains(end)) {
            return Optional.empty();
        }
        return Optional.of(new WedgeResult.Scanned(characters, timing(end, now), separators, inverted > 0));
    }

    private WedgeTiming timing(ScanEnd end, Moment now) {
        return new WedgeTiming(
                first.nanos(),
                now.nanos(),
                gaps.median(),
                gaps.longest(),
                characters().length(),
                end,
                followsTyping);
    }

    private String characters() {
        int start = profile.prefix().length();
        int end = text.length() - profile.suffix().length();
        boolean isFramed = end >= start
                && text.substring(0, start).equals(profile.prefix())
                && text.substring(end).equals(profile.suffix());
        return isFramed ? text.substring(start, end) : "";
    }

    /// Empties the candidate; what it held comes back in order.
    List<E> clear() {
        var events = List.copyOf(held);
        held.clear();
        text.setLength(0);
        gaps.clear();
        cut = Optional.empty();
        newestKey = 0;
        followsTyping = false;
        separators.clear();
        inverted = 0;
        return events;
    }
}
