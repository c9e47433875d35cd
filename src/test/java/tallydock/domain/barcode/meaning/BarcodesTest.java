package tallydock.domain.barcode.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.ScanText;

class BarcodesTest {
    private static Candidate first(String raw) {
        return Barcodes.candidates(ScanText.of(raw)).getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FBA15H9RGK6CU000001\r",
                "fba15h9rgk6cu000001\r\n",
                "]C0FBA15H9RGK6CU000001\t",
                "\tFBA15H9RGK6CU000001"
            })
    void aBoxIdIsACartonLabelHoweverItCameIn(String raw) {
        assertThat(first(raw)).isEqualTo(new Candidate.CartonLabel("FBA15H9RGK6CU000001"));
    }

    @ParameterizedTest
    @CsvSource({
        "00006141411234567890, 006141411234567890",
        "]C100106950000000000012, 106950000000000012",
        "(00)340123450000000000, 340123450000000000",
    })
    void anSsccIsACartonLabelOfEighteenDigits(String raw, String sscc) {
        assertThat(first(raw)).isEqualTo(new Candidate.CartonLabel(sscc));
    }

    @Test
    void anSsccWithAWrongCheckDigitIsNoCartonLabel() {
        assertThat(Barcodes.candidates(ScanText.of("00006141411234567891")))
                .containsExactly(new Candidate.PlainCode("00006141411234567891"));
    }

    @ParameterizedTest
    @CsvSource({
        "847603044631, 00847603044631",
        "]E04006381333931, 04006381333931",
        "10012345678902, 10012345678902",
        "]C101100123456789021724123110LOT7, 10012345678902",
    })
    void aGtinIsComparedAsFourteenDigits(String raw, String gtin14) {
        assertThat(first(raw)).isEqualTo(new Candidate.TradeItem(gtin14));
    }

    @Test
    void whatIsShownKeepsTheSymbologyAndLosesTheLineEnd() {
        var text = ScanText.of("]C1420902109212029135396121710922\r");

        assertThat(text.shown()).isEqualTo("]C1420902109212029135396121710922");
        assertThat(text.code()).isEqualTo("420902109212029135396121710922");
        assertThat(text.aim()).contains("]C1");
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void aCommandIsReadExactlyAndAnyOneWrongCharacterBreaksIt(Command command) {
        String payload = command.payload();

        assertThat(payload).matches("QZ[0-9A-Z]{2,8}[0-9A-Z]");
        assertThat(first(payload.toLowerCase(Locale.ROOT) + "\r")).isEqualTo(new Candidate.CommandCode(command));
        for (int i = 2; i < payload.length(); i++) {
            for (char wrong : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
                String damaged = payload.substring(0, i) + wrong + payload.substring(i + 1);
                if (!damaged.equals(payload)) {
                    assertThat(first(damaged)).isEqualTo(new Candidate.BrokenCommand(damaged));
                }
            }
        }
    }

    @Test
    void anyTextHasAMeaningAndNoneThrows() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder(round % 3 == 0 ? "]C1" : "");
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(round % 2 == 0 ? (char) random.nextInt(0x10000) : (char) ('0' + random.nextInt(10)));
            }
            assertThatCode(() -> assertThat(Barcodes.candidates(ScanText.of(text.toString())))
                            .isNotEmpty())
                    .as("seed %d, text %s", seed, text)
                    .doesNotThrowAnyException();
        }
    }
}
