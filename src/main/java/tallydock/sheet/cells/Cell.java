package tallydock.sheet.cells;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/// What stands in one cell. Text is trimmed (no-break and ideographic spaces too) and never empty.
public sealed interface Cell {
    record Blank() implements Cell {}

    record Text(String value) implements Cell {}

    record Num(BigDecimal value) implements Cell {}

    /// A date. `monthAndYear` says that the cell shows no day, which matters where a spreadsheet took `1-10` for a
    /// date.
    record Moment(LocalDateTime value, boolean monthAndYear) implements Cell {}

    record Flag(boolean value) implements Cell {}

    /// A formula without a stored result, or an error value: something belongs here, but nobody knows what.
    record NoValue() implements Cell {}

    static Cell text(String raw) {
        String trimmed = Trim.trim(raw);
        return trimmed.isEmpty() ? Cells.BLANK : new Text(trimmed);
    }

    /// A stored binary number, as the shortest decimal that means it: 24.7, not 24.699999999999999.
    static Cell number(double value) {
        return Double.isFinite(value) ? new Num(plain(BigDecimal.valueOf(value))) : Cells.NO_VALUE;
    }

    default boolean isBlank() {
        return this instanceof Blank;
    }

    /// The cell as a person would copy it: empty for a blank cell.
    default String shown() {
        return switch (this) {
            case Blank() -> "";
            case Text(var value) -> value;
            case Num(var value) -> value.toPlainString();
            case Moment moment -> moment.value().toLocalDate().toString();
            case Flag(var value) -> value ? "TRUE" : "FALSE";
            case NoValue() -> "";
        };
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.precision() - stripped.scale() < 40 ? stripped.setScale(0) : stripped;
    }
}
