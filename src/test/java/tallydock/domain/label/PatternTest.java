package tallydock.domain.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PatternTest {
    private static final LabelValues VALUES =
            new LabelValues.Builder().with(LabelField.PO, "48213").build();

    @Test
    void wordsAroundAFieldStandWithItsValueAndVanishWithoutIt() {
        assertThat(new Pattern("PO {po}").fill(VALUES)).isEqualTo("PO 48213");
        assertThat(new Pattern("G.W. {gross} kg").fill(VALUES)).isEmpty();
        assertThat(new Pattern("{po} {gross}").fill(VALUES)).isEqualTo("48213");
    }

    @Test
    void wordsWithoutAFieldAlwaysStand() {
        assertThat(new Pattern("FBA").fill(VALUES)).isEqualTo("FBA");
        assertThat(new Pattern("100 % {open").fill(VALUES)).isEqualTo("100 % {open");
    }

    @Test
    void aFieldThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> new Pattern("{price}")).hasMessageContaining("{price}");
        assertThat(Pattern.isOne("{price}")).isFalse();
        assertThat(Pattern.isOne("{carton-of}")).isTrue();
    }

    @Test
    void aValueNeverBringsControlCharactersOverridesOrHalfCharacters() {
        var values = new LabelValues.Builder()
                .with(LabelField.TITLE, " a\u001bb\u202ec\ud800d\r\ne\tf\u0000 ")
                .build();

        assertThat(values.of(LabelField.TITLE)).isEqualTo("a bcd\ne f");
    }

    @Test
    void aValueIsBounded() {
        var values = new LabelValues.Builder()
                .with(LabelField.TITLE, "x".repeat(100_000))
                .build();

        assertThat(values.of(LabelField.TITLE)).hasSize(LabelValues.LONGEST);
    }
}
