package tallydock.desk.kit.stage;

import java.util.Arrays;
import java.util.Locale;
import javafx.css.PseudoClass;

/// The type sizes of a stage by the room it has, in design px: word, code, number, the number's half.
enum StageRoom {
    SMALL(new double[] {44, 36, 30}, new double[] {34, 28, 24}, 96, 28),
    NARROW(new double[] {66, 56, 48, 40, 34}, new double[] {42, 34, 28}, 170, 50),
    COMPACT(new double[] {84, 76, 68, 60, 52}, new double[] {56, 48, 40}, 220, 52),
    WIDE(new double[] {120, 108, 96, 84, 72}, new double[] {80, 66, 56}, 320, 72);

    private static final double WIDE_FROM = 1100;
    private static final double COMPACT_FROM = 720;
    private static final double COMPACT_HEIGHT = 335;
    private static final double NARROW_HEIGHT = 260;
    private static final double STEP = 52.0 / 76;
    private static final double IDLE_STEP = 40.0 / 84;
    private static final double THREE_DIGITS = 150.0 / 220;
    private static final double FOUR_DIGITS = 110.0 / 220;
    private static final double MORE_DIGITS = 84.0 / 220;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out, never written
    private final double[] words;

    @SuppressWarnings("ImmutableEnumChecker")
    private final double[] codes;

    private final double number;
    private final double half;

    StageRoom(double[] words, double[] codes, double number, double half) {
        this.words = words;
        this.codes = codes;
        this.number = number;
        this.half = half;
    }

    static StageRoom of(double width, double height) {
        if (height < NARROW_HEIGHT) {
            return SMALL;
        }
        if (width < COMPACT_FROM || height < COMPACT_HEIGHT) {
            return NARROW;
        }
        return width >= WIDE_FROM ? WIDE : COMPACT;
    }

    PseudoClass pseudoClass() {
        return PseudoClass.getPseudoClass("room-" + name().toLowerCase(Locale.ROOT));
    }

    double[] words() {
        return words.clone();
    }

    double[] codes() {
        return codes.clone();
    }

    /// The sizes of the large second line.
    double[] steps() {
        return Arrays.stream(words).skip(1).map(word -> Math.round(word * STEP)).toArray();
    }

    /// The sizes of the calm second line of a stage at rest.
    double[] idleSteps() {
        return Arrays.stream(words).map(word -> Math.round(word * IDLE_STEP)).toArray();
    }

    /// The size of a number with this many digits.
    double number(int digits) {
        return switch (digits) {
            case 0, 1, 2 -> number;
            case 3 -> number * THREE_DIGITS;
            case 4 -> number * FOUR_DIGITS;
            default -> number * MORE_DIGITS;
        };
    }

    double half() {
        return half;
    }
}
