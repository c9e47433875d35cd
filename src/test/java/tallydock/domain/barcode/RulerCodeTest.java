package tallydock.domain.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tallydock.domain.barcode.RulerCode.Length;

class RulerCodeTest {
    private static Stream<RulerCode> all() {
        return Arrays.stream(Length.values())
                .flatMap(length -> IntStream.range(0, RulerCode.MARKS).mapToObj(mark -> new RulerCode(length, mark)));
    }

    @Test
    void eachIsReadAsWhatItIsInCapitalsOrNot() {
        assertThat(all()).allSatisfy(code -> {
            assertThat(RulerCode.parse(code.payload())).contains(code);
            assertThat(RulerCode.parse(code.payload().toLowerCase(java.util.Locale.ROOT)))
                    .contains(code);
        });
    }

    @Test
    void noneIsACommandAndEachHasTheShapeOfOne() {
        assertThat(all()).allSatisfy(code -> {
            assertThat(Command.parse(code.payload())).isEmpty();
            assertThat(Command.looksLikeOne(code.payload())).isTrue();
            assertThat(BadgeCode.looksLikeOne(code.payload())).isFalse();
        });
    }

    @Test
    void aDamagedOneAndACommandAreNone() {
        String payload = new RulerCode(Length.Y, 3).payload();

        assertThat(RulerCode.parse(payload.replace('3', '5'))).isEmpty();
        assertThat(RulerCode.parse(payload.substring(1))).isEmpty();
        assertThat(RulerCode.parse(Command.RECOUNT.payload())).isEmpty();
    }
}
