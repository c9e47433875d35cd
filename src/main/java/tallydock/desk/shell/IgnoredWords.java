package tallydock.desk.shell;

import java.util.Optional;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.fact.IgnoredScan.Why;

/// What a person hears and reads of a scan that was ignored.
final class IgnoredWords {
    /// A word, and what to do.
    record Words(Say word, Say step) {}

    private IgnoredWords() {}

    /// A room answers for itself what it looked up.
    static boolean isHeard(Why why) {
        return switch (why) {
            case LOOKED_UP, COMMAND, NOT_FOUND, SEVERAL, NOTHING_OPEN, NOT_TAKEN_HERE, BROKEN_BADGE -> false;
            default -> true;
        };
    }

    static Optional<Words> of(Why why) {
        return switch (why) {
            case TOO_LONG ->
                Optional.of(new Words(Say.key("shell.ignored.too-long.word"), Say.key("shell.ignored.too-long.step")));
            case NO_CHARACTERS, HIDDEN_CHARACTERS ->
                Optional.of(new Words(Say.key("shell.ignored.hidden.word"), Say.key("shell.ignored.hidden.step")));
            case OTHER_LAYOUT ->
                Optional.of(new Words(Say.key("shell.ignored.layout.word"), Say.key("shell.ignored.layout.step")));
            case INPUT_METHOD ->
                Optional.of(new Words(
                        Say.key("shell.ignored.input-method.word"), Say.key("shell.ignored.input-method.step")));
            case NO_END, MAYBE_CUT ->
                Optional.of(new Words(Say.key("kit.outcome.misread.word"), Say.key("kit.outcome.misread.step")));
            default -> Optional.empty();
        };
    }

    /// A keyboard has no name that a person knows.
    static Words stuck(RawScan scan) {
        var step = scan.source() == ScanSource.WEDGE
                ? Say.key("shell.ignored.stuck.keyboard")
                : Say.key("shell.ignored.stuck.step", scan.device());
        return new Words(Say.key("shell.ignored.stuck.word"), step);
    }
}
