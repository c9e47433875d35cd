package tallydock.sheet.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import tallydock.domain.document.Place;
import tallydock.domain.document.Problem;
import tallydock.domain.document.choice.ChangedCell;
import tallydock.domain.document.reading.Repair;
import tallydock.domain.document.reading.RepairKind;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.cells.Pos;
import tallydock.sheet.value.Ascii;
import tallydock.sheet.value.CartonNumbers;
import tallydock.sheet.value.NumberStyle;

/// The ways out of a problem that change only what they say. Digits that are lost are never made up.
final class Repairs {
    private static final Pattern LETTERS_FOR_DIGITS = Pattern.compile("[0-9OoIl|]{1,9}");

    private final Grid grid;
    private final NumberStyle style;
    private final RowMarks marks;

    Repairs(Grid grid, NumberStyle style, RowMarks marks) {
        this.marks = marks;
        this.grid = grid;
        this.style = style;
    }

    /// The best first; `blocks` adds the way to leave the row out.
    List<Repair> of(Problem problem, boolean blocks) {
        List<Repair> repairs = new ArrayList<>();
        problem.where()
                .flatMap(Repairs::cell)
                .ifPresent(pos -> atCell(problem, pos).ifPresent(repairs::add));
        if (blocks) {
            problem.where()
                    .flatMap(Place::row)
                    .ifPresent(row ->
                            repairs.add(new Repair(RepairKind.LEAVE_ROW_OUT, List.of(), marks.concerned(row - 1))));
        }
        return repairs;
    }

    private Optional<Repair> atCell(Problem problem, Pos pos) {
        return switch (problem.code()) {
            case GTIN_LEADING_ZERO_LOST ->
                detail(problem, "suggested").flatMap(text -> set(RepairKind.USE_SUGGESTED, pos, text));
            case FNSKU_LOWERCASE -> set(RepairKind.UPPER_CASE, pos, shown(pos).toUpperCase(Locale.ROOT));
            case QTY_NOT_A_NUMBER ->
                digits(shown(pos)).flatMap(text -> set(RepairKind.READ_LETTERS_AS_DIGITS, pos, text));
            case QTY_TOTAL_MISMATCH ->
                detail(problem, "computed").flatMap(text -> set(RepairKind.USE_COMPUTED_TOTAL, pos, text));
            case CARTON_COUNT_MISMATCH, UNIT_COUNT_MISMATCH, GROSS_TOTAL_MISMATCH ->
                detail(problem, "actual")
                        .filter(_ -> isBareNumber(pos))
                        .flatMap(text -> set(RepairKind.USE_COUNTED, pos, text));
            case DUPLICATE_CARTON -> otherCartons(problem, pos);
            case BARCODE_SCIENTIFIC, GTIN_CHECK_DIGIT, HS_CODE_MALFORMED, CELL_TOO_LONG ->
                set(RepairKind.EMPTY_CELL, pos, "");
            default -> Optional.empty();
        };
    }

    /// The numbers of the cell that no earlier row has, where some are left.
    private Optional<Repair> otherCartons(Problem problem, Pos pos) {
        var all = CartonNumbers.of(grid.cell(pos.row(), pos.col()));
        if (!(problem.details().get("cartons") instanceof List<?> again) || all.size() <= again.size()) {
            return Optional.empty();
        }
        var rest = all.stream().filter(no -> !again.contains(no)).toList();
        boolean sure = rest.size() == all.size() - again.size() && !rest.isEmpty();
        return sure ? set(RepairKind.KEEP_OTHER_CARTONS, pos, String.join(",", rest)) : Optional.empty();
    }

    private Optional<Repair> set(RepairKind kind, Pos pos, String text) {
        String before = shown(pos);
        return before.equals(text)
                ? Optional.empty()
                : Optional.of(Repair.cell(
                        kind,
                        new ChangedCell(pos.row() + 1, Pos.letters(pos.col()), ColumnLook.shortened(before), text)));
    }

    private String shown(Pos pos) {
        return grid.cell(pos.row(), pos.col()).shown();
    }

    /// A number alone, without a label or a unit that would be lost.
    private boolean isBareNumber(Pos pos) {
        return switch (grid.cell(pos.row(), pos.col())) {
            case Cell.Num _ -> true;
            case Cell.Text(var text) -> style.parse(text).isPresent();
            default -> false;
        };
    }

    /// `O6` means 06; one real digit at least must be there.
    private static Optional<String> digits(String raw) {
        String text = Ascii.of(raw);
        if (!LETTERS_FOR_DIGITS.matcher(text).matches() || text.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String digits = text.replaceAll("[Oo]", "0").replaceAll("[Il|]", "1");
        return Optional.of(new BigDecimal(digits).toPlainString());
    }

    private static Optional<String> detail(Problem problem, String name) {
        return Optional.ofNullable(problem.details().get(name)).map(value -> switch (value) {
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        });
    }

    private static Optional<Pos> cell(Place place) {
        OptionalInt col = place.col().map(Pos::column).orElse(OptionalInt.empty());
        return place.row().filter(_ -> col.isPresent()).map(row -> new Pos(row - 1, col.getAsInt()));
    }
}
