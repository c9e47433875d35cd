package tallydock.sheet.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tallydock.sheet.cells.Cell;

class DatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-05",
                "2026/3/5",
                "2026.03.05",
                "2026年3月5日",
                "20260305",
                "2026-03-05 10:11:12",
                "5.3.2026",
                "05.03.26",
                "5 March 2026",
                "5-Mar-26",
                "March 5, 2026",
                "5th Mar 2026",
                "5. März 2026",
                "２０２６-０３-０５"
            })
    void aDayIsReadInEveryNotation(String text) {
        assertThat(Dates.of(text, DayOrder.DAY_FIRST)).contains(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-13-05", "31.02.2026", "12345", "C1-10", "2026"})
    void whatIsNoDayIsNone(String text) {
        assertThat(Dates.of(text, DayOrder.DAY_FIRST)).isEmpty();
    }

    @Test
    void aNumberOfDaysIsADay() {
        assertThat(Dates.of(Cell.number(46_086), DayOrder.DAY_FIRST)).contains(LocalDate.of(2026, 3, 5));
    }

    @Test
    void oneDateThatCanBeReadOneWayOnlyDecidesForAll() {
        assertThat(DayOrder.of(List.of("01/02/2026", "01/13/2026"), DayOrder.DAY_FIRST))
                .isEqualTo(DayOrder.MONTH_FIRST);
        assertThat(DayOrder.of(List.of("01/02/2026", "13/01/2026"), DayOrder.MONTH_FIRST))
                .isEqualTo(DayOrder.DAY_FIRST);
        assertThat(DayOrder.of(List.of("01.02.2026"), DayOrder.MONTH_FIRST)).isEqualTo(DayOrder.DAY_FIRST);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01,2026-01",
        "2026年1月,2026-01",
        "2026年01月账单,2026-01",
        "202601,2026-01",
        "01/2026,2026-01",
        "January 2026,2026-01",
        "Jan-26,2026-01",
        "2026-01-01 ~ 2026-01-31,2026-01",
        "2026/01/01-2026/01/31,2026-01",
        "01.01.2026 bis 31.01.2026,2026-01",
        "2026-01-01至2026-02-15,2026-01-01至2026-02-15",
        "Q1 2026,Q1 2026"
    })
    void aPeriodIsAMonthWhereItIsOne(String text, String period) {
        assertThat(Periods.of(Cell.text(text), DayOrder.DAY_FIRST)).contains(period);
    }
}
