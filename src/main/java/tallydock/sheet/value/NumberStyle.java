package tallydock.sheet.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import tallydock.domain.document.choice.DecimalMark;
import tallydock.sheet.cells.Cell;

/// How a file writes numbers as text: 1,234.5 or 1.234,5.
public enum NumberStyle {
    POINT('.', ','),
    COMMA(',', '.');

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
    private static final int MOST_CHARS = 40;

    private final char decimal;
    private final Pattern grouped;

    NumberStyle(char decimal, char group) {
        this.decimal = decimal;
        this.grouped = Pattern.compile("[+-]?\\d{1,3}([" + group + " '\u2019]\\d{3})+([" + decimal + "]\\d*)?");
    }

    /// The style of a decimal mark.
    public static NumberStyle of(DecimalMark mark) {
        return mark == DecimalMark.COMMA ? COMMA : POINT;
    }

    public DecimalMark mark() {
        return this == COMMA ? DecimalMark.COMMA : DecimalMark.POINT;
    }

    /// Collects what the numbers of a file say about its style.
    public static final class Evidence {
        private static final Pattern COMMA_DECIMAL =
                Pattern.compile("[+-]?(\\d{1,3}(\\.\\d{3})+,\\d+|\\d+,(\\d{1,2}|\\d{4,}))");
        private static final Pattern POINT_DECIMAL =
                Pattern.compile("[+-]?(\\d{1,3}(,\\d{3})+\\.\\d+|\\d+\\.(\\d{1,2}|\\d{4,}))");
        private int comma;
        private int point;

        public void see(String text) {
            String number = NumberText.of(text).number();
            comma += COMMA_DECIMAL.matcher(number).matches() ? 1 : 0;
            point += POINT_DECIMAL.matcher(number).matches() ? 1 : 0;
        }

        public NumberStyle verdict() {
            return comma > point ? COMMA : POINT;
        }
    }

    /// The number a cell holds, whatever unit stands behind it; empty when it holds none.
    public Optional<BigDecimal> number(Cell cell) {
        return switch (cell) {
            case Cell.Num(var value) -> Optional.of(value);
            case Cell.Text(var text) -> parse(NumberText.of(text).number());
            default -> Optional.empty();
        };
    }

    /// A bare number; empty for anything else.
    public Optional<BigDecimal> parse(String text) {
        if (text.isEmpty() || text.length() > MOST_CHARS) {
            return Optional.empty();
        }
        String plain = text;
        if (grouped.matcher(text).matches()) {
            plain = text.replaceAll(decimal == '.' ? "[, '\u2019]" : "[. '\u2019]", "");
        }
        plain = decimal == ',' ? plain.replace(',', '.') : plain;
        return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
