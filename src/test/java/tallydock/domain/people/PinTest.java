package tallydock.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PinTest {
    @ParameterizedTest
    @CsvSource({
        "'', TOO_SHORT",
        "258, TOO_SHORT",
        "258013579, TOO_LONG",
        "25a0, NOT_DIGITS",
        "٣٤٥٦, NOT_DIGITS",
        "0000, ALL_SAME",
        "99999999, ALL_SAME",
        "1234, STRAIGHT_RUN",
        "123456, STRAIGHT_RUN",
        "9876, STRAIGHT_RUN",
        "7890, STRAIGHT_RUN",
        "2109, STRAIGHT_RUN",
    })
    void aWeakPinIsRefusedWithItsReason(String digits, Pin.Weakness weakness) {
        assertThat(new Pin(digits).weakness(Role.RECEIVER)).contains(weakness);
    }

    @ParameterizedTest
    @CsvSource({"2580", "12345679", "1357", "0001", "1123"})
    void anyOtherPinOfFourToEightDigitsWillDo(String digits) {
        assertThat(new Pin(digits).weakness(Role.RECEIVER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void supervisorsAndAdministratorsNeedSixDigits(Role role) {
        boolean isTrusted = role == Role.SUPERVISOR || role == Role.ADMINISTRATOR;

        assertThat(new Pin("25801").weakness(role).isPresent()).isEqualTo(isTrusted);
        assertThat(new Pin("258013").weakness(role)).isEmpty();
    }
}
