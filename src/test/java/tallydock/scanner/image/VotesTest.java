package tallydock.scanner.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import tallydock.scanner.image.Votes.Across;

class VotesTest {
    private static final ReadText FNSKU = new ReadText(BarcodeFormat.CODE_128, "]C0", "X001ABC123");
    private static final ReadText OTHER = new ReadText(BarcodeFormat.CODE_128, "]C0", "X001ABC128");
    private static final ReadText BARE = new ReadText(BarcodeFormat.CODE_39, "]A0", "X001ABC123");
    private static final ReadText CARTON = new ReadText(BarcodeFormat.ITF, "]I0", "10614141000415");

    private final Votes votes = new Votes(new Patch(new Spot(100, 50), 0, 80, 40, true));

    @Test
    void oneLineIsNoReading() {
        say(FNSKU, 1);

        assertThat(votes.winner()).isEmpty();
    }

    @Test
    void twoLinesThatAgreeAreOneWhereTheCodeChecksItself() {
        say(FNSKU, 2);

        assertThat(votes.winner()).hasValueSatisfying(sighting -> {
            assertThat(sighting.text()).isEqualTo("X001ABC123");
            assertThat(sighting.where())
                    .isEqualTo(new Quad(
                            List.of(new Spot(70, 30), new Spot(130, 30), new Spot(130, 70), new Spot(70, 70))));
        });
    }

    @Test
    void whereLinesDisagreeNothingIsSaid() {
        say(FNSKU, 4);
        say(OTHER, 2);

        assertThat(votes.winner()).isEmpty();
    }

    @Test
    void oneLineAmongManyIsOutvoted() {
        say(FNSKU, 4);
        say(OTHER, 1);

        assertThat(votes.winner()).map(Sighting::text).contains("X001ABC123");
    }

    @Test
    void aCodeWithoutACheckDigitNeedsMoreLines() {
        say(BARE, 3);
        assertThat(votes.winner()).isEmpty();

        say(BARE, 1);
        assertThat(votes.winner()).map(Sighting::text).contains("X001ABC123");
    }

    @Test
    void theCheckDigitOfACartonCounts() {
        say(CARTON, 3);

        assertThat(votes.winner()).map(Sighting::aim).contains("]I0");
    }

    private void say(ReadText read, int lines) {
        for (var i = 0; i < lines; i++) {
            votes.add(read, new Across(10, 70));
        }
    }
}
