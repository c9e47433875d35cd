package tallydock.sheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {
    @Test
    void ordinaryTextIsLeftAloneInAnyLanguage() {
        String text = "陶瓷马克杯 ☕ 🧺 Bürste\tfür 350 ml\nzwei";

        assertThat(SafeText.of(text)).isEqualTo(text);
    }

    @Test
    void charactersThatXmlCannotHoldAreShown() {
        assertThat(SafeText.of("a\u0000b\u001Dc\rd\uD800e\uFFFFf"))
                .isEqualTo("a\\u0000b\\u001Dc\\u000Dd\\uD800e\\uFFFFf");
    }

    @Test
    void whatLooksLikeAnEscapedCharacterStaysWhatItIs() {
        assertThat(SafeText.of("_x003D_1+1 a_b _x12_")).isEqualTo("_x005F_x003D_1+1 a_b _x12_");
    }

    @Test
    void theLongestTextACellTakesIsWhole() {
        assertThat(SafeText.of("长".repeat(SafeText.LIMIT)))
                .hasSize(SafeText.LIMIT)
                .doesNotContain(SafeText.CUT);
    }

    @Test
    void aLongerTextIsCutBetweenCharactersAndSaysSo() {
        String cut = SafeText.of("a" + "🧺".repeat(SafeText.LIMIT));

        assertThat(cut).hasSizeBetween(SafeText.LIMIT - 1, SafeText.LIMIT).endsWith("🧺" + SafeText.CUT);
        assertThat(cut.chars()
                        .filter(it -> Character.isHighSurrogate((char) it))
                        .count())
                .isEqualTo(cut.chars()
                        .filter(it -> Character.isLowSurrogate((char) it))
                        .count());
    }
}
