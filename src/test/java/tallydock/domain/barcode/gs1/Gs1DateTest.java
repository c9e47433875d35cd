package tallydock.domain.barcode.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Gs1DateTest {
    @ParameterizedTest
    @CsvSource({
        "261231, 2026, 2026-12-31",
        "261200, 2026, 2026-12-31",
        "260200, 2026, 2026-02-28",
        "280200, 2026, 2028-02-29",
        "760101, 2026, 2076-01-01",
        "770101, 2026, 1977-01-01",
        "990101, 2026, 1999-01-01",
        "000101, 2026, 2000-01-01",
        "400101, 2095, 2140-01-01",
        "500101, 2099, 2050-01-01"
    })
    void theCenturyIsTheOneNearestToNowAndDayZeroTheLastOfTheMonth(String digits, int year, LocalDate day) {
        assertThat(Gs1Date.of(digits, year)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"261301", "260001", "260132", "270229", "26123", "2612311", "26123A", ""})
    void whatIsNoDayIsNone(String digits) {
        assertThat(Gs1Date.of(digits, 2026)).isEmpty();
    }
}
