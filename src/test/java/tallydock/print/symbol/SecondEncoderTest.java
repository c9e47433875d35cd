package tallydock.print.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import tallydock.domain.label.Modules;
import tallydock.domain.label.SymbolKind;
import tallydock.domain.label.SymbolKind.Linear;
import tallydock.domain.label.layout.SymbolEncoder.Encoded;
import tallydock.testing.Seeded;
import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.Ean;
import uk.org.okapibarcode.backend.Symbol;

/// Bars are the same, module for module, as those of an encoder of other people.
class SecondEncoderTest {
    private static final int EACH = 1_250;
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private final LabelSymbols ours = new LabelSymbols();
    private final RandomGenerator random = Seeded.random(20_261_122L);

    @Test
    void itemLabelsAreTheSame() {
        for (int i = 0; i < EACH; i++) {
            agreesOnCode128("X00" + signs(7));
        }
    }

    @Test
    void boxIdsAreTheSame() {
        for (int i = 0; i < EACH; i++) {
            agreesOnCode128("FBA1" + signs(6) + "U" + digits(6));
        }
    }

    @Test
    void ssccsAreTheSame() {
        for (int i = 0; i < EACH; i++) {
            String sscc = withCheckDigit(digits(17));
            var theirs = new Code128();
            theirs.setDataType(Symbol.DataType.GS1);
            theirs.setContent("[00]" + sscc);

            assertThat(ours(Linear.GS1_128, "(00)" + sscc)).as(sscc).isEqualTo(modules(theirs));
        }
    }

    @Test
    void gtinsAreTheSame() {
        for (int i = 0; i < EACH; i++) {
            String gtin = withCheckDigit(digits(12));
            var theirs = new Ean(Ean.Mode.EAN13);
            theirs.setGuardPatternExtraHeight(0);
            theirs.setContent(gtin.substring(0, 12));

            assertThat(ours(Linear.EAN_13, gtin)).as(gtin).isEqualTo(modules(theirs));
        }
    }

    private void agreesOnCode128(String payload) {
        var theirs = new Code128();
        theirs.setContent(payload);

        assertThat(ours(Linear.CODE_128, payload)).as(payload).isEqualTo(modules(theirs));
    }

    private Modules ours(SymbolKind kind, String payload) {
        return ours.encode(kind, payload) instanceof Encoded.Drawn drawn
                ? drawn.modules()
                : new Modules(1, List.of(new BitSet()));
    }

    private static Modules modules(Symbol symbol) {
        var row = new BitSet();
        int left = (int)
                symbol.getRectangles().stream().mapToDouble(bar -> bar.x).min().orElseThrow();
        symbol.getRectangles().forEach(bar -> row.set((int) bar.x - left, (int) (bar.x + bar.width) - left));
        return new Modules(row.length(), List.of(row));
    }

    private String signs(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    private String digits(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }

    private static String withCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * ((digits.length() - i) % 2 == 1 ? 3 : 1);
        }
        return digits + (10 - sum % 10) % 10;
    }
}
