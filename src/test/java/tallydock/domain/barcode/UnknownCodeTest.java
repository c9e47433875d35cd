package tallydock.domain.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownCodeTest {
    @ParameterizedTest
    @CsvSource({
        "6923450118726, 692, CN",
        "4006381333931, 400, DE",
        "847603044631, 084, US",
        "10012345678902, 001, US",
        "4901234567894, 490, JP",
        "9780306406157, 978,",
        "2012345678900, 201,"
    })
    void theFirstDigitsTellTheCountryOfTheOfficeThatIssuedACode(String gtin, String digits, String country) {
        assertThat(Gs1Prefix.of(gtin)).contains(new Gs1Prefix(digits, Optional.ofNullable(country)));
    }

    @Test
    void aShortCodeHasNoSuchPrefix() {
        assertThat(Gs1Prefix.of("96385074")).isEmpty();
    }

    @Test
    void theScannersPrefixTellsTheSymbolTheNarrowerKindFirst() {
        assertThat(Symbology.of("]C1")).contains(Symbology.GS1_128);
        assertThat(Symbology.of("]C0")).contains(Symbology.CODE_128);
        assertThat(Symbology.of("]d2")).contains(Symbology.GS1_DATAMATRIX);
        assertThat(Symbology.of("]d1")).contains(Symbology.DATA_MATRIX);
        assertThat(Symbology.of("]X0")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "KITTEN, SITTING, 3",
        "6923450118726, 6923450118719, 2",
        "6923450118726, 6923450118726, 0",
        "6923450118726, 923450118726, 1",
        "ABCD, BACD, 2"
    })
    void theDistanceIsTheFewestChanges(String one, String other, int distance) {
        assertThat(EditDistance.within(one, other, 3)).hasValue(distance);
        assertThat(EditDistance.within(other, one, distance)).hasValue(distance);
        if (distance > 0) {
            assertThat(EditDistance.within(one, other, distance - 1)).isEmpty();
        }
    }

    @Test
    void lookingNearTheDiagonalAloneComesToWhatTheWholeTableComesTo() {
        long seed = 20261122;
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 3000; round++) {
            var one = word(random);
            var other = word(random);
            int most = random.nextInt(6);
            int whole = whole(one, other);
            var within = EditDistance.within(one, other, most);
            assertThat(within.isPresent())
                    .as("seed %d: %s %s %d", seed, one, other, most)
                    .isEqualTo(whole <= most);
            within.ifPresent(distance -> assertThat(distance).isEqualTo(whole));
        }
    }

    private static String word(SplittableRandom random) {
        var word = new StringBuilder();
        for (int length = random.nextInt(9); length > 0; length--) {
            word.append((char) ('A' + random.nextInt(3)));
        }
        return word.toString();
    }

    private static int whole(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.length() + other.length();
        }
        var restOfOne = one.substring(1);
        var restOfOther = other.substring(1);
        if (one.charAt(0) == other.charAt(0)) {
            return whole(restOfOne, restOfOther);
        }
        return 1 + Math.min(whole(restOfOne, restOfOther), Math.min(whole(restOfOne, other), whole(one, restOfOther)));
    }

    @Test
    void theDifferingEndOfTwoCodesIsCounted() {
        assertThat(EditDistance.tail("6923450118726", "6923450118719")).hasValue(2);
        assertThat(EditDistance.tail("6923450118726", "0923450118726")).hasValue(13);
        assertThat(EditDistance.tail("69", "692")).isEmpty();
    }
}
