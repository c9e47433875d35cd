package tallydock.domain.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tallydock.domain.barcode.meaning.Barcodes;
import tallydock.domain.barcode.meaning.Candidate;

class CommandTest {
    /// Every code a scanner can meet on a dock that is not ours: products, cartons, parcels, shipments.
    private static final List<Pattern> FOREIGN = List.of(
            Pattern.compile("X0[0-9A-Z]{8}"),
            Pattern.compile("B0[0-9A-Z]{8}"),
            Pattern.compile("\\d{9}[\\dX]"),
            Pattern.compile("\\d{8}|\\d{12,14}|\\d{18}|00\\d{18}"),
            Pattern.compile("FBA[0-9A-Z]{7,12}(U(\\d{6}|\\d{3}))?"),
            Pattern.compile("LPN[A-Z]{2}[0-9A-Z]{6,14}"),
            Pattern.compile("TB[ACM]\\d{12}"),
            Pattern.compile("1Z[A-Z0-9]{15}\\d"),
            Pattern.compile("(420\\d{5}(\\d{4})?)?9[1-5]\\d{18,24}|\\d{20}"),
            Pattern.compile("\\d{12}|\\d{15}|96\\d{20}|\\d{34}|\\d{10,11}"),
            Pattern.compile("(GM|LX|RX|UV|CN|SG|TH|IN|HK|MY)[0-9A-Z]{10,39}"),
            Pattern.compile("[A-Z]{2}\\d{9}[A-Z]{2}"),
            Pattern.compile("YT\\d{13}|YT\\d{16}|YU[A-Z0-9]{12,16}"),
            Pattern.compile("4PX\\d{10,16}(CN)?|LP00\\d{12}|RF\\d{9}CN|P0{2,}\\d+|LP\\d{14,18}"),
            Pattern.compile("SF\\d{12,13}|JD[A-Z0-9]{10,15}|\\d{12,15}"),
            Pattern.compile("GF.*|[CD]\\d{14}|LX\\d{8}|1LS.*"),
            Pattern.compile("RV[A-Z0-9]{2,6}-\\d{6}-\\d{4}(-\\d+)?"),
            Pattern.compile("QZU[0-9A-Z]{7}[0-9A-Z]"));

    @ParameterizedTest
    @EnumSource
    void noCommandCanBeTakenForAnyOtherCode(Command command) {
        assertThat(command.payload()).matches("QZ[0-9A-Z]{2,8}[0-9A-Z]");
        assertThat(FOREIGN)
                .noneMatch(pattern -> pattern.matcher(command.payload()).matches());
        assertThat(Barcodes.candidates(ScanText.of(command.payload())).getFirst())
                .isEqualTo(new Candidate.CommandCode(command));
    }

    @ParameterizedTest
    @EnumSource
    void oneWrongCharacterMakesABrokenCommandAndNeverAnother(Command command) {
        String payload = command.payload();
        for (int at = 2; at < payload.length(); at++) {
            for (char wrong : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
                if (wrong != payload.charAt(at)) {
                    String damaged = payload.substring(0, at) + wrong + payload.substring(at + 1);
                    assertThat(Command.parse(damaged)).as(damaged).isEmpty();
                    assertThat(Command.looksLikeOne(damaged)).isTrue();
                }
            }
        }
    }

    @Test
    void payloadsArePrintedAndNeverChange() {
        assertThat(List.of(Command.UNDO.payload(), Command.CLOSE.payload(), Command.ACK.payload()))
                .containsExactly("QZUNDOS", "QZCLOSE6", "QZACK5");
    }

    @Test
    void noTwoCommandsShareAPayload() {
        assertThat(Arrays.stream(Command.values()).map(Command::payload)).doesNotHaveDuplicates();
    }

    @Test
    void cardsAndDigitsSayTheirNumber() {
        assertThat(Command.QTY_24.card()).hasValue(24);
        assertThat(Command.DIGIT_7.digit()).hasValue(7);
        assertThat(Command.DONE.digit()).isEmpty();
        assertThat(Command.UNDO.card()).isEmpty();
    }
}
