package tallydock.scanner.wedge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import tallydock.scanner.wedge.DownKeys.Way;
import tallydock.scanner.wedge.WedgeTiming.End;

/// Tells scans from typing, ahead of every control. One decoder serves all windows of the program, on their one thread.
/// Feed it every key event (pressed, typed and released) with the event itself as `E`, do what the answer says, and
/// call
/// `tick` at `dueNanos`. Held events must not come back when they are fired at the focused control.
///
/// A key is held while it can still begin a scan: until the next key comes too late, until more than half of the gaps
/// are a person's, or until the scan is there. What is let go keeps its order. A person's key less than 35 ms before a
/// scan's first cannot be told from the scan.
public final class WedgeDecoder<E> {
    /// The most characters of one scan; the largest QR code has 7,089.
    public static final int LIMIT = 8192;

    /// A thread that reads keys and stands still makes a gap where there was none; up to this long, it is forgiven.
    private static final long LONGEST_STALL = 2_000_000_000L;

    /// A tick this late shows such a stall: keys may be waiting behind it.
    private static final long LATE_TICK = 50_000_000L;

    private static final long GRACE = 20_000_000L;

    private final WedgeProfile profile;
    private final int limit;
    private final Candidate<E> candidate;
    private final DownKeys down = new DownKeys();
    private OptionalLong due = OptionalLong.empty();
    private boolean isGranted;
    private OptionalLong scanEnd = OptionalLong.empty();

    public WedgeDecoder(WedgeProfile profile) {
        this(profile, LIMIT);
    }

    WedgeDecoder(WedgeProfile profile, int limit) {
        this.profile = profile;
        this.limit = limit;
        this.candidate = new Candidate<>(profile, limit);
    }

    /// When `tick` must be called, by the strokes' clock; empty while nothing is held.
    public OptionalLong dueNanos() {
        return candidate.isOpen() ? due : OptionalLong.empty();
    }

    /// Takes the next key event, in the order they came.
    public WedgeAnswer<E> take(KeyStroke stroke, E event) {
        return switch (stroke.kind()) {
            case PRESSED -> pressed(stroke, event);
            case TYPED -> typed(stroke, event);
            case RELEASED -> released(stroke, event);
        };
    }

    /// Time has passed: lets go what is not going to be a scan.
    public WedgeAnswer<E> tick(long nanos) {
        if (!candidate.isOpen() || due.isEmpty() || nanos < due.getAsLong()) {
            return WedgeAnswer.goOn(List.of());
        }
        if (nanos - due.getAsLong() > LATE_TICK && !isGranted) {
            isGranted = true;
            due = OptionalLong.of(nanos + GRACE);
            return WedgeAnswer.goOn(List.of());
        }
        return pause();
    }

    private WedgeAnswer<E> pressed(KeyStroke stroke, E event) {
        var role = KeyRole.of(stroke);
        if (role == KeyRole.MODIFIER) {
            return modifier(stroke, event);
        }
        if (down.isRepeat(stroke)) {
            return repeated(stroke);
        }
        if (isSecondEnd(stroke)) {
            down.pressed(stroke, Way.SCANNED);
            return WedgeAnswer.stop(List.of());
        }
        return switch (role) {
            case END -> end(stroke, event);
            case SHORTCUT -> shortcut(stroke, event);
            case CHARACTER -> key(stroke, event, "");
            case MODIFIER, OTHER -> pass(stroke);
        };
    }

    private WedgeAnswer<E> modifier(KeyStroke stroke, E event) {
        if (!candidate.isOpen()) {
            down.modifier(stroke, Way.PASSED);
            return WedgeAnswer.goOn(List.of());
        }
        down.modifier(stroke, candidate.isCut() ? Way.SCANNED : Way.HELD);
        candidate.hold(event);
        return WedgeAnswer.stop(List.of());
    }

    /// A key held down is a person's, unless it is the end key of a scan.
    private WedgeAnswer<E> repeated(KeyStroke stroke) {
        if (down.typed() == Way.SCANNED) {
            down.pressed(stroke, Way.SCANNED);
            return WedgeAnswer.stop(List.of());
        }
        return pass(stroke);
    }

    /// Lets go what is held and then the key itself.
    private WedgeAnswer<E> pass(KeyStroke stroke) {
        var answer = giveUp();
        down.pressed(stroke, Way.PASSED);
        return answer;
    }

    private WedgeAnswer<E> shortcut(KeyStroke stroke, E event) {
        String meant = KeyRole.controlCharacter(stroke);
        boolean mayBegin =
                meant.equals("\u001d") || (!meant.isEmpty() && profile.prefix().startsWith(meant));
        return candidate.isOpen() || mayBegin ? key(stroke, event, meant) : pass(stroke);
    }

    private WedgeAnswer<E> end(KeyStroke stroke, E event) {
        var end = stroke.key().equals("TAB") ? End.TAB : End.ENTER;
        if (!candidate.isOpen()) {
            return pass(stroke);
        }
        if (!profile.ends().contains(end) && !candidate.isCut()) {
            return key(stroke, event, end.sent());
        }
        if (isBroken(stroke.nanos())) {
            return pass(stroke);
        }
        candidate.gapUntil(stroke.nanos());
        var result = candidate.isCut() ? Optional.of(cutOff()) : candidate.scan(end, stroke.nanos());
        if (result.isEmpty()) {
            return pass(stroke);
        }
        scanEnd = OptionalLong.of(stroke.nanos());
        return scanned(result, stroke);
    }

    private WedgeAnswer<E> scanned(Optional<WedgeResult> result, KeyStroke end) {
        candidate.clear();
        down.settle(Way.SCANNED);
        down.pressed(end, Way.SCANNED);
        return new WedgeAnswer<>(true, List.of(), result);
    }

    /// A key that may be part of a scan; `text` is what it is known to mean already.
    private WedgeAnswer<E> key(KeyStroke stroke, E event, String text) {
        var before = goOnOrLetGo(stroke.nanos());
        due = OptionalLong.of(stroke.nanos() + profile.maxGap().toNanos());
        isGranted = false;
        candidate.key(event, stroke.nanos());
        if (stroke.kind() == KeyStroke.Kind.PRESSED) {
            down.pressed(stroke, candidate.isCut() ? Way.SCANNED : Way.HELD);
        }
        return new WedgeAnswer<>(true, joined(before.released(), type(text)), before.result());
    }

    /// Makes the key at `nanos` the next of the candidate, or the first of a new one.
    private WedgeAnswer<E> goOnOrLetGo(long nanos) {
        if (!candidate.isOpen()) {
            return WedgeAnswer.goOn(List.of());
        }
        if (isBroken(nanos)) {
            return pause();
        }
        candidate.gapUntil(nanos);
        if (!candidate.isTyped() && !candidate.isTooLong(nanos)) {
            return WedgeAnswer.goOn(List.of());
        }
        var typed = letGo();
        candidate.followsTyping();
        return WedgeAnswer.goOn(typed);
    }

    private boolean isBroken(long nanos) {
        long gap = nanos - candidate.last();
        return gap > LONGEST_STALL || (gap > profile.maxGap().toNanos() && !candidate.looksScanned());
    }

    private WedgeAnswer<E> typed(KeyStroke stroke, E event) {
        return switch (down.typed()) {
            case PASSED -> WedgeAnswer.goOn(List.of());
            case SCANNED -> WedgeAnswer.stop(List.of());
            case HELD -> typedByHeldKey(stroke, event);
            case UNKNOWN -> typedByNoKey(stroke, event);
        };
    }

    private WedgeAnswer<E> typedByHeldKey(KeyStroke stroke, E event) {
        candidate.hold(event);
        boolean counts = !stroke.modifiers().isCommand() && !isControl(stroke.text());
        return WedgeAnswer.stop(counts ? type(stroke.text()) : List.of());
    }

    /// What an input method or Alt with digits typed: nothing was pressed for it.
    private WedgeAnswer<E> typedByNoKey(KeyStroke stroke, E event) {
        return isControl(stroke.text()) ? giveUp() : key(stroke, event, stroke.text());
    }

    private WedgeAnswer<E> released(KeyStroke stroke, E event) {
        return switch (down.released(stroke)) {
            case PASSED, UNKNOWN -> WedgeAnswer.goOn(List.of());
            case SCANNED -> WedgeAnswer.stop(List.of());
            case HELD -> {
                candidate.hold(event);
                yield WedgeAnswer.stop(List.of());
            }
        };
    }

    /// Adds to the candidate's text; lets go what cannot have the learned prefix any more.
    private List<E> type(String text) {
        candidate.type(text);
        if (candidate.isCut()) {
            down.settle(Way.SCANNED);
        }
        if (candidate.mayHavePrefix()) {
            return List.of();
        }
        var older = candidate.dropBeforeNewestKey(text);
        down.settleOlder(Way.PASSED);
        return candidate.mayHavePrefix() ? older : joined(older, letGo());
    }

    /// Nothing more came.
    private WedgeAnswer<E> pause() {
        var scan = candidate.isCut() ? Optional.<WedgeResult>empty() : candidate.scan(End.PAUSE, candidate.last());
        if (scan.isEmpty()) {
            return giveUp();
        }
        candidate.clear();
        down.settle(Way.SCANNED);
        return new WedgeAnswer<>(false, List.of(), scan);
    }

    /// The candidate is no scan: its events go to the control, or, when they were too many to keep, are told of.
    private WedgeAnswer<E> giveUp() {
        Optional<WedgeResult> result = candidate.isCut() ? Optional.of(cutOff()) : Optional.empty();
        return new WedgeAnswer<>(false, letGo(), result);
    }

    private List<E> letGo() {
        down.settle(Way.PASSED);
        return candidate.clear();
    }

    private WedgeResult cutOff() {
        return new WedgeResult.CutOff(limit, candidate.cutCharacters());
    }

    /// A scanner that ends with CR and LF sends a second end key, which would act once more.
    private boolean isSecondEnd(KeyStroke stroke) {
        boolean follows = scanEnd.isPresent()
                && stroke.nanos() - scanEnd.getAsLong() <= profile.medianGap().toNanos();
        scanEnd = OptionalLong.empty();
        return follows && KeyRole.isSecondEnd(stroke);
    }

    private static boolean isControl(String text) {
        return text.length() == 1 && Character.isISOControl(text.charAt(0));
    }

    private static <E> List<E> joined(List<E> first, List<E> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
