package tallydock.print.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class RightToLeftTest {
    @Test
    void lettersJoinTheirNeighbours() {
        // beh, alef, beh: beh begins, alef joins it and nothing after it, the last beh stands alone.
        assertThat(RightToLeft.joined("\u0628\u0627\u0628")).isEqualTo("\uFE91\uFE8E\uFE8F");
        // seen, lam-alef, meem: peace.
        assertThat(RightToLeft.joined("\u0633\u0644\u0627\u0645")).isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(RightToLeft.joined("\u0645\u062D\u0645\u062F")).isEqualTo("\uFEE3\uFEA4\uFEE4\uFEAA");
        // Persian: gaf, reh.
        assertThat(RightToLeft.joined("\u06AF\u0631")).isEqualTo("\uFB94\uFEAE");
    }

    @Test
    void aMarkDoesNotPartTwoLetters() {
        assertThat(RightToLeft.joined("\u0628\u064E\u0628")).isEqualTo("\uFE91\u064E\uFE90");
    }

    @Test
    void everyFormIsThatOfItsLetter() {
        for (char letter = '\u0621'; letter <= '\u064A'; letter++) {
            String alone = RightToLeft.joined(String.valueOf(letter));
            String between = RightToLeft.joined("\u0640" + letter + "\u0640");

            assertThat(Normalizer.normalize(alone, Normalizer.Form.NFKC)).isEqualTo(String.valueOf(letter));
            assertThat(Normalizer.normalize(between, Normalizer.Form.NFKC)).isEqualTo("\u0640" + letter + "\u0640");
        }
    }

    @Test
    void wordsRunFromTheRightAndNumbersAndLatinWordsDoNot() {
        assertThat(RightToLeft.drawn("LED \u05E9\u05DC\u05D5\u05DD 350 ml"))
                .isEqualTo("LED 350 \u05DD\u05D5\u05DC\u05E9 ml");
        assertThat(RightToLeft.drawn("\u05D0 (\u05D1)")).isEqualTo("(\u05D1) \u05D0");
    }

    @Test
    void otherTextIsLeftAlone() {
        assertThat(RightToLeft.isIn("LED 台灯")).isFalse();
        assertThat(RightToLeft.joined("LED 台灯")).isEqualTo("LED 台灯");
    }
}
