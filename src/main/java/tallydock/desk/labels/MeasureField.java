package tallydock.desk.labels;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;

/// A field for one number, with its bounds; what is out of them is marked and not taken.
final class MeasureField extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int LONGEST = 8;

    /// The smallest and the largest that is taken, and how many decimals the number in the field has: with 3 a field in
    /// millimetres gives micrometres.
    record Bounds(int least, int most, int decimals) {
        /// Micrometres, entered as millimetres.
        static Bounds mm(int leastUm, int mostUm) {
            return new Bounds(leastUm, mostUm, 3);
        }

        private Optional<Integer> read(String text) {
            if (text.length() > LONGEST) {
                return Optional.empty();
            }
            try {
                int value = new BigDecimal(text.strip().replace(',', '.'))
                        .movePointRight(decimals)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact();
                return Optional.of(value).filter(number -> number >= least && number <= most);
            } catch (ArithmeticException | NumberFormatException _) {
                return Optional.empty();
            }
        }

        private String write(int value) {
            var number = BigDecimal.valueOf(value, decimals).stripTrailingZeros();
            return number.scale() < 0 ? number.setScale(0).toPlainString() : number.toPlainString();
        }
    }

    MeasureField(int now, Bounds bounds, IntConsumer taken) {
        super(bounds.write(now));
        getStyleClass().add("measure-field");
        textProperty().addListener((_, _, text) -> {
            var read = bounds.read(text);
            pseudoClassStateChanged(WRONG, read.isEmpty());
            read.ifPresent(taken::accept);
        });
    }
}
