package tallydock.domain.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BadgeCodeTest {
    @Test
    void aBadgeIsReadAsItWasMadeAndAnyOneWrongCharacterBreaksIt() {
        String payload = BadgeCode.create(new Random(7)).payload();

        assertThat(payload).matches("QZU[0-9A-Z]{7}[0-9A-Z]");
        assertThat(BadgeCode.parse(payload.toLowerCase(Locale.ROOT)))
                .map(BadgeCode::payload)
                .contains(payload);
        for (int i = 3; i < payload.length(); i++) {
            for (int c = 0; c < CheckCharacter.ALPHABET.length(); c++) {
                String damaged = payload.substring(0, i) + CheckCharacter.ALPHABET.charAt(c) + payload.substring(i + 1);
                assertThat(BadgeCode.parse(damaged).isPresent()).as(damaged).isEqualTo(damaged.equals(payload));
                assertThat(BadgeCode.looksLikeOne(damaged)).isTrue();
            }
        }
    }

    @Test
    void noCommandIsABadgeAndNoBadgeIsACommand() {
        assertThat(Stream.of(Command.values()).map(Command::payload)).noneMatch(BadgeCode::looksLikeOne);

        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            assertThat(Command.parse(BadgeCode.create(random).payload()))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void otherCodesAreNoBadges() {
        assertThat(Stream.of("", "QZU", "QZUNDO7", "X001ABC1234", "QZU1234567", "QZU123456789"))
                .noneMatch(BadgeCode::looksLikeOne);
    }

    @Test
    void twoReadingsOfOneBadgeAreEqualAndSayNothingOfIt() {
        var badge = BadgeCode.create(new Random(7));
        var again = BadgeCode.parse(badge.payload()).orElseThrow();

        assertThat(again).isEqualTo(badge).hasSameHashCodeAs(badge);
        assertThat(badge).asString().doesNotContain(badge.payload().substring(3));
    }
}
