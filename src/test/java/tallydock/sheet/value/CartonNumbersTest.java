package tallydock.sheet.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tallydock.sheet.cells.Cell;

class CartonNumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-3 | 1 2 3",
                "1--3 | 1 2 3",
                "1~3 | 1 2 3",
                "1～3 | 1 2 3",
                "1–3 | 1 2 3",
                "１－３ | 1 2 3",
                "1 to 3 | 1 2 3",
                "1至3 | 1 2 3",
                "1/3 | 1 2 3",
                "C/NO.1~3 | 1 2 3",
                "C/NO 1-3 | 1 2 3",
                "CTN NO. 1-3 | 1 2 3",
                "#1-#3 | 1 2 3",
                "NO.1-NO.3 | 1 2 3",
                "CTN1-CTN3 | 1 2 3",
                "CARTON 7 | 7",
                "第8-10箱 | 8 9 10",
                "第8箱 | 8",
                "8号箱 | 8",
                "1,3,5-7 | 1 3 5 6 7",
                "1、3，5 | 1 3 5",
                "C1-C3 | C1 C2 C3",
                "C1-3 | C1 C2 C3",
                "A01-A03 | A01 A02 A03",
                "01-03 | 01 02 03",
                "008-010 | 008 009 010",
                "3-1 | 3 2 1",
                "K-01-K-03 | K-01 K-02 K-03",
                "P1-B1 | P1-B1",
                "A-1 | A-1",
                "FBA15ZW8L10NU000009-FBA15ZW8L10NU000010 | FBA15ZW8L10NU000009 FBA15ZW8L10NU000010",
            })
    void everyNotationIsExpandedInTheOrderWritten(String written, String expected) {
        assertThat(CartonNumbers.expand(written)).isEqualTo(List.of(expected.split(" ", -1)));
    }

    @Test
    void decorationAloneIsNoNumber() {
        assertThat(CartonNumbers.expand("箱号")).isEmpty();
        assertThat(CartonNumbers.expand(" - ")).isEmpty();
    }

    @Test
    void aRangeThatBecameADateIsReadBack() {
        assertThat(CartonNumbers.of(new Cell.Moment(LocalDateTime.of(2026, 1, 3, 0, 0), false)))
                .containsExactly("1", "2", "3");
    }

    @Test
    void aRangeThatBecameAMonthOfAYearIsReadBack() {
        assertThat(CartonNumbers.of(new Cell.Moment(LocalDateTime.of(2032, 12, 1, 0, 0), true)))
                .hasSize(21)
                .startsWith("12")
                .endsWith("32");
    }

    @Test
    void anAbsurdRangeIsOneNumberAndNoFlood() {
        assertThat(CartonNumbers.expand("1-999999999")).containsExactly("1-999999999");
        assertThat(CartonNumbers.expand("1-99999999999999999999")).hasSize(1);
    }

    @Test
    void aNumberCellIsItsNumber() {
        assertThat(CartonNumbers.of(Cell.number(12.0))).containsExactly("12");
    }
}
