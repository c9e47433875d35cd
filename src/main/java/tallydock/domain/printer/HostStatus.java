package tallydock.domain.printer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what printers answer when they are asked how they are: `~HS` of ZPL, `<ESC>!?` of TSPL.
public final class HostStatus {
    private static final char STX = 2;
    private static final char ETX = 3;
    private static final int STRINGS = 3;

    /// Fields of the two strings of `~HS` that say something here.
    private static final int PAPER_OUT = 1;

    private static final int PAUSE = 2;
    private static final int CORRUPT = 9;
    private static final int HEAD_UP = 2;
    private static final int RIBBON_OUT = 3;
    private static final int FIRST_FIELDS = 12;
    private static final int SECOND_FIELDS = 11;

    private HostStatus() {}

    /// Whether all three strings of a `~HS` answer are there.
    public static boolean isWhole(String answer) {
        return strings(answer).size() >= STRINGS;
    }

    /// The answer to `~HS`: three strings between STX and ETX. Empty where it is none.
    public static Optional<PrinterCondition> ofZpl(String answer) {
        var strings = strings(answer);
        if (strings.size() < STRINGS) {
            return Optional.empty();
        }
        var first = fields(strings.get(0));
        var second = fields(strings.get(1));
        if (first.size() != FIRST_FIELDS || second.size() != SECOND_FIELDS) {
            return Optional.empty();
        }
        return Optional.of(condition(first, second));
    }

    /// What stops it first is told: an open cover makes the labels seem to be out.
    private static PrinterCondition condition(List<String> first, List<String> second) {
        if (isSet(second.get(HEAD_UP))) {
            return PrinterCondition.COVER_OPEN;
        }
        if (isSet(first.get(PAPER_OUT))) {
            return PrinterCondition.OUT_OF_LABELS;
        }
        if (isSet(second.get(RIBBON_OUT))) {
            return PrinterCondition.OUT_OF_RIBBON;
        }
        if (isSet(first.get(CORRUPT))) {
            return PrinterCondition.FAULT;
        }
        return isSet(first.get(PAUSE)) ? PrinterCondition.PAUSED : PrinterCondition.READY;
    }

    /// The answer to `<ESC>!?`: one byte of flags.
    public static PrinterCondition ofTspl(int flags) {
        if ((flags & 0x01) != 0) {
            return PrinterCondition.COVER_OPEN;
        }
        if ((flags & 0x04) != 0) {
            return PrinterCondition.OUT_OF_LABELS;
        }
        if ((flags & 0x08) != 0) {
            return PrinterCondition.OUT_OF_RIBBON;
        }
        if ((flags & 0x82) != 0) {
            return PrinterCondition.FAULT;
        }
        return (flags & 0x10) != 0 ? PrinterCondition.PAUSED : PrinterCondition.READY;
    }

    private static boolean isSet(String flag) {
        return !flag.isBlank() && !flag.chars().allMatch(c -> c == '0');
    }

    private static List<String> fields(String text) {
        return List.of(text.split(",", -1));
    }

    private static List<String> strings(String answer) {
        var found = new ArrayList<String>();
        int from = answer.indexOf(STX);
        while (from >= 0) {
            int to = answer.indexOf(ETX, from);
            if (to < 0) {
                break;
            }
            found.add(answer.substring(from + 1, to));
            from = answer.indexOf(STX, to);
        }
        return found;
    }
}
