package tallydock.sheet.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "毛重（ＫＧ） | KG",
                "G.W.(KGS) | KG",
                "净重(克) | GRAM",
                "Box weight (lb) | POUND",
                "Item weight (oz) | OUNCE",
                "N.W. g | GRAM",
                "GW/ctn kg | KG"
            })
    void theHeadingNamesTheUnitOfWeight(String heading, Units unit) {
        assertThat(Units.weightIn(heading)).hasValue(unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"G.W. |", "毛重 |", "Gross weight |"})
    void aHeadingWithoutUnitNamesNone(String heading) {
        assertThat(Units.weightIn(heading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Box length (in) | INCH", "MEAS.(CM) | CM", "长(mm) | MM", "Länge (cm) | CM", "长度/厘米 | CM"})
    void theHeadingNamesTheUnitOfLength(String heading, Units unit) {
        assertThat(Units.lengthIn(heading)).hasValue(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "POUND, 24.97, 11.3262",
        "OUNCE, 1.411, 0.0400",
        "INCH, 22.2, 56.3880",
        "GRAM, 420, 0.4200",
        "MM, 515, 51.5000"
    })
    void everyUnitIsBroughtToKgOrCm(Units unit, BigDecimal value, BigDecimal expected) {
        assertThat(unit.convert(value).setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo(expected);
    }
}
