package tallydock.sheet.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.document.DocQty;
import tallydock.domain.document.ProblemCode;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.value.Ascii;
import tallydock.sheet.value.NumberStyle;
import tallydock.sheet.value.NumberText;

/// A cell read as a number of pieces: whole, at most 1,000,000, nothing rounded. A unit behind the number is allowed.
///
/// @param problem what is wrong with it; a zero is usable and has one too
public record Quantity(DocQty qty, Optional<ProblemCode> problem) {
    /// Most pieces a line can have.
    public static final long MOST = 1_000_000;

    private static final Set<String> UNITS = Set.of(
            "", "pcs", "pc", "pcs.", "pieces", "piece", "ea", "each", "set", "sets", "unit", "units", "ctn", "ctns",
            "box", "boxes", "carton", "cartons", "pair", "pairs", "prs", "pack", "packs", "stk", "stk.", "st.", "stück",
            "kartons", "个", "只", "件", "箱", "套", "台", "支", "条", "双", "包", "盒", "片", "张", "瓶", "把", "根", "块", "对", "本",
            "卷", "袋", "枚", "粒", "组", "桶", "罐", "顶", "副", "辆", "部", "pcs/ctn", "pcs/箱", "个/箱", "件/箱", "只/箱", "套/箱");

    public static Quantity of(Cell cell, NumberStyle style) {
        return switch (cell) {
            case Cell.Blank() -> bad(ProblemCode.QTY_MISSING, "");
            case Cell.NoValue() -> bad(ProblemCode.QTY_MISSING, "");
            case Cell.Num(var number) -> of(number, cell.shown());
            case Cell.Text(var text) ->
                number(text, style)
                        .map(number -> of(number, text))
                        .orElseGet(() -> bad(ProblemCode.QTY_NOT_A_NUMBER, text));
            case Cell.Moment _ -> bad(ProblemCode.QTY_NOT_A_NUMBER, cell.shown());
            case Cell.Flag _ -> bad(ProblemCode.QTY_NOT_A_NUMBER, cell.shown());
        };
    }

    /// A total of several cartons, shared out evenly.
    public static Quantity share(BigDecimal total, long cartons, String raw) {
        BigDecimal[] parts = total.divideAndRemainder(BigDecimal.valueOf(cartons));
        return parts[1].signum() == 0 ? of(parts[0], raw) : bad(ProblemCode.QTY_FRACTIONAL, raw);
    }

    /// The number in a text with a unit of pieces or none; empty for any other text.
    public static Optional<BigDecimal> number(String text, NumberStyle style) {
        var parts = NumberText.of(text);
        return UNITS.contains(Ascii.folded(parts.unit())) && parts.before().isEmpty()
                ? style.parse(parts.number())
                : Optional.empty();
    }

    /// A whole number of pieces, boxes and the like, without a verdict on it.
    public static Optional<Long> whole(Cell cell, NumberStyle style) {
        Optional<BigDecimal> number = switch (cell) {
            case Cell.Num(var value) -> Optional.of(value);
            case Cell.Text(var text) -> number(text, style);
            default -> Optional.empty();
        };
        return number.filter(n -> n.stripTrailingZeros().scale() <= 0 && n.precision() < 15)
                .map(BigDecimal::longValue);
    }

    private static Quantity of(BigDecimal number, String raw) {
        if (number.signum() < 0) {
            return bad(ProblemCode.QTY_NEGATIVE, raw);
        }
        if (number.setScale(0, RoundingMode.DOWN).compareTo(number) != 0) {
            return bad(ProblemCode.QTY_FRACTIONAL, raw);
        }
        if (number.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            return bad(ProblemCode.QTY_TOO_LARGE, raw);
        }
        return new Quantity(
                DocQty.of(number.longValue()),
                number.signum() == 0 ? Optional.of(ProblemCode.QTY_ZERO) : Optional.empty());
    }

    private static Quantity bad(ProblemCode problem, String raw) {
        return new Quantity(DocQty.unreadable(raw), Optional.of(problem));
    }
}
