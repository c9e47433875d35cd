package tallydock.scanner.wedge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tallydock.domain.device.keyboard.GroupSeparator;
import tallydock.domain.device.keyboard.ScanEnd;
import tallydock.scanner.wedge.AwakeClock.Moment;
import tallydock.scanner.wedge.DownKeys.Way;

/// Tells scans from typing, ahead of every control. One decoder serves all windows of the program, on their
/// one thread. Feed it every key event (pressed, typed and released) with the event itself as `E`, do what
/// the answer says, and call `tick` with every frame while it `isHolding`. Held events must not come back
/// when they are fired at the focused control.
///
/// A key is held while it can still begin a scan: until the next key comes too late, until more than half of the gaps
/// are a person's, or until the scan is there. What is let go keeps its order. A person's key less than 35 ms before a
/// scan's first cannot be told from the scan. A gap counts as far as the thread was awake in it: without frames in
/// between, the keys may have waited for the thread and not for a person.
public final class WedgeDecoder<E> {
    /// The most characters of one scan; the largest QR code has 7,089.
    public static final int LIMIT = 8192;

    /// A thread that reads keys and stands still makes a gap where there was none; up to this long, it is forgiven.
    private static final long LONGEST_STALL = 2_000_000_000L;

    private final WedgeProfile profile;
    private final Candidate<E> candidate;
    private final DownKeys down = new DownKeys();
    private final AwakeClock clock = new AwakeClock();
    private final LoneReleases alone = new LoneReleases();
    private OptionalLong scanEnd = OptionalLong.empty();

    public WedgeDecoder(WedgeProfile profile) {
        this(profile, LIMIT);
    }

    WedgeDecoder(WedgeProfile profile, int limit) {
        this.profile = profile;
        this.candidate = new Candidate<>(profile, limit);
    }

    /// Whether keys wait for what comes next: `tick` must be called with every frame.
    public boolean isHolding() {
        return candidate.isOpen();
    }

    /// Takes the next key event, in the order they came.
    public WedgeAnswer<E> take(KeyStroke stroke, E event) {
        clock.sign(stroke.nanos());
        return switch (stroke.kind()) {
            case PRESSED -> pressed(stroke, event);
            case TYPED -> typed(stroke, event);
            case RELEASED -> released(stroke, event);
        };
    }

    /// A frame is shown, and every key is handled that had come before the frame before it: lets go what is
    /// not going to be a scan. Frames before the first key tell how old that key can be, and may be left out
    /// while nobody types.
    public WedgeAnswer<E> tick(long nanos) {
        clock.frame(nanos);
        boolean isOver = candidate.isOpen()
                && clock.now().awake() - candidate.last().awake()
                        >= profile.maxGap().toNanos();
        return isOver ? pause() : WedgeAnswer.goOn(List.of());
    }

    /// Lets go what is held: another decoder takes over.
    public WedgeAnswer<E> end() {
        return giveUp();
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
        if (!candidate.isOpen() && !mayBegin) {
            return pass(stroke);
        }
        var answer = key(stroke, event, meant.isEmpty() ? KeyRole.separatorElsewhere(stroke) : meant);
        KeyRole.separatorWay(stroke).ifPresent(candidate::separated);
        return answer;
    }

    private WedgeAnswer<E> end(KeyStroke stroke, E event) {
        var end = stroke.key().equals("TAB") ? ScanEnd.TAB : ScanEnd.ENTER;
        if (!candidate.isOpen()) {
            return pass(stroke);
        }
        if (!profile.ends().contains(end) && !candidate.isCut()) {
            return key(stroke, event, end.sent());
        }
        var now = clock.now();
        if (isBroken(now)) {
            return pass(stroke);
        }
        candidate.gapUntil(now);
        var result = candidate.isCut() ? Optional.of(cutOff()) : scan(end, now);
        if (result.isEmpty()) {
            return pass(stroke);
        }
        scanEnd = OptionalLong.of(stroke.nanos());
        return scanned(result, stroke);
    }

    private Optional<WedgeResult> scan(ScanEnd end, Moment now) {
        return candidate
                .scan(end, now)
                .map(scan -> alone.isOneSince(candidate.beginning()) ? new WedgeResult.Composed(scan.text()) : scan);
    }

    private WedgeAnswer<E> scanned(Optional<WedgeResult> result, KeyStroke end) {
        candidate.clear();
        down.settle(Way.SCANNED);
        down.pressed(end, Way.SCANNED);
        return new WedgeAnswer<>(true, List.of(), result);
    }

    /// A key that may be part of a scan; `text` is what it is known to mean already.
    private WedgeAnswer<E> key(KeyStroke stroke, E event, String text) {
        var now = clock.now();
        var before = goOnOrLetGo(now);
        candidate.key(event, now);
        if (stroke.kind() == KeyStroke.Kind.PRESSED) {
            down.pressed(stroke, candidate.isCut() ? Way.SCANNED : Way.HELD);
        }
        return new WedgeAnswer<>(true, WedgeAnswer.joined(before.released(), type(text)), before.result());
    }

    /// Makes the key of this moment the next of the candidate, or the first of a new one.
    private WedgeAnswer<E> goOnOrLetGo(Moment now) {
        if (!candidate.isOpen()) {
            return WedgeAnswer.goOn(List.of());
        }
        if (isBroken(now)) {
            return pause();
        }
        candidate.gapUntil(now);
        if (!candidate.isTyped() && !candidate.isTooLong(now)) {
            return WedgeAnswer.goOn(List.of());
        }
        var typed = letGo();
        candidate.followsTyping();
        return WedgeAnswer.goOn(typed);
    }

    private boolean isBroken(Moment now) {
        var last = candidate.last();
        return now.nanos() - last.nanos() > LONGEST_STALL
                || now.awake() - last.awake() > profile.maxGap().toNanos();
    }

    private WedgeAnswer<E> typed(KeyStroke stroke, E event) {
        return switch (down.typed()) {
            case PASSED -> WedgeAnswer.goOn(List.of());
            case SCANNED -> typedBeyond(stroke);
            case HELD -> typedByHeldKey(stroke, event);
            case UNKNOWN -> typedByNoKey(stroke, event);
        };
    }

    /// What a scan's own end key types is nothing; of a burst that is too long all is counted.
    private WedgeAnswer<E> typedBeyond(KeyStroke stroke) {
        if (candidate.isCut() && !stroke.isControl()) {
            candidate.type(stroke.text());
        }
        return WedgeAnswer.stop(List.of());
    }

    private WedgeAnswer<E> typedByHeldKey(KeyStroke stroke, E event) {
        candidate.hold(event);
        boolean counts = !stroke.modifiers().isCommand() && !stroke.isControl();
        candidate.letter(stroke);
        return WedgeAnswer.stop(counts ? type(stroke.text()) : List.of());
    }

    /// What an input method or Alt with digits typed: nothing was pressed for it.
    private WedgeAnswer<E> typedByNoKey(KeyStroke stroke, E event) {
        if (stroke.isControl() && !stroke.isSeparator()) {
            return giveUp();
        }
        var answer = key(stroke, event, stroke.text());
        if (stroke.isSeparator()) {
            candidate.separated(GroupSeparator.Way.CHARACTER);
        }
        return answer;
    }

    private WedgeAnswer<E> released(KeyStroke stroke, E event) {
        return switch (down.released(stroke)) {
            case PASSED -> WedgeAnswer.goOn(List.of());
            case UNKNOWN -> {
                alone.saw(stroke);
                yield WedgeAnswer.goOn(List.of());
            }
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
        return candidate.mayHavePrefix() ? older : WedgeAnswer.joined(older, letGo());
    }

    /// Nothing more came.
    private WedgeAnswer<E> pause() {
        var scan = candidate.isCut() ? Optional.<WedgeResult>empty() : scan(ScanEnd.PAUSE, candidate.last());
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
        return new WedgeResult.CutOff(candidate.tooLong());
    }

    /// A scanner that ends with CR and LF sends a second end key, which would act once more.
    private boolean isSecondEnd(KeyStroke stroke) {
        boolean follows = scanEnd.isPresent()
                && stroke.nanos() - scanEnd.getAsLong() <= profile.medianGap().toNanos();
        scanEnd = OptionalLong.empty();
        return follows && KeyRole.isSecondEnd(stroke);
    }
}
