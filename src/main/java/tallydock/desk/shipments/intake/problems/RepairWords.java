package tallydock.desk.shipments.intake.problems;

import tallydock.desk.kit.text.Say;
import tallydock.domain.document.reading.Repair;

/// What a repair does, short enough for a button.
final class RepairWords {
    private static final int SHORT = 7;
    private static final int ENDING = 3;

    private RepairWords() {}

    static Say of(Repair repair) {
        return switch (repair.kind()) {
            case USE_SUGGESTED, READ_LETTERS_AS_DIGITS, USE_COMPUTED_TOTAL, USE_COUNTED ->
                Say.key("intake.repair.use", value(repair));
            case SET_CURRENCY ->
                Say.key("intake.repair.use", ending(repair.cells().getFirst().after()));
            case ASSUME_CURRENCY ->
                Say.key("intake.repair.use-for-all", repair.currency().orElse(""));
            case UPPER_CASE -> Say.key("intake.repair.capitals");
            case KEEP_OTHER_CARTONS -> Say.key("intake.repair.keep-others");
            case EMPTY_CELL -> Say.key("intake.repair.empty");
            case LEAVE_ROW_OUT ->
                Say.key("intake.repair.leave-out", repair.rows().size());
        };
    }

    /// The same for all problems like it.
    static Say ofAll(Repair repair, int problems) {
        return switch (repair.kind()) {
            case LEAVE_ROW_OUT ->
                Say.key("intake.repair.leave-out-all", repair.rows().size());
            default -> Say.key("intake.repair.all", problems);
        };
    }

    /// The code of a currency has as many letters as the ending of a long value.
    private static String ending(String text) {
        return text.substring(Math.max(0, text.length() - ENDING));
    }

    private static String value(Repair repair) {
        var text = repair.cells().isEmpty() ? "" : repair.cells().getFirst().after();
        return text.length() <= SHORT ? text : "\u2026" + ending(text);
    }
}
