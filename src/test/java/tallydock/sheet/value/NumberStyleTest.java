package tallydock.sheet.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.rule.Quantity;

class NumberStyleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,200 | 1200",
                "1,234.5 | 1234.5",
                "12.5KGS | 12.5",
                "１，２００ | 1200",
                "8.2 KG | 8.2",
                "-5 | -5",
                ".5 | .5",
                "$1.85 | 1.85",
                "180PCS | 180",
                "15 箱 | 15"
            })
    void englishAndChineseNumbers(String written, BigDecimal expected) {
        assertThat(NumberStyle.POINT.number(Cell.text(written))).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.500 | 1500", "2,95 | 2.95", "1.234,56 | 1234.56", "16,6 kg | 16.6", "40 | 40", "1 668 | 1668"})
    void germanNumbers(String written, BigDecimal expected) {
        assertThat(NumberStyle.COMMA.number(Cell.text(written))).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource(value = {"约20", "1O", "abc", "12.5.6", "1-10", "2026-01-10"})
    void otherTextIsNoNumber(String written) {
        assertThat(Quantity.number(written, NumberStyle.POINT)).isEmpty();
    }

    @Test
    void theFileItselfTellsHowItWritesNumbers() {
        var german = new NumberStyle.Evidence();
        german.see("2,95");
        german.see("1.500");
        var english = new NumberStyle.Evidence();
        english.see("2.95");
        english.see("1,500");

        assertThat(german.verdict()).isEqualTo(NumberStyle.COMMA);
        assertThat(english.verdict()).isEqualTo(NumberStyle.POINT);
    }

    @Test
    void aStoredBinaryFractionIsTheDecimalThatWasTyped() {
        assertThat(Cell.number(24.7).shown()).isEqualTo("24.7");
        assertThat(Cell.number(6.903945159007E12).shown()).isEqualTo("6903945159007");
    }
}
