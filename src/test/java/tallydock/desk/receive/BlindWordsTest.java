package tallydock.desk.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.text.Language;
import tallydock.domain.barcode.Command;
import tallydock.usecase.Plans;

/// What a blind count tells must not depend on what the list expects: two lists that differ in every quantity give the
/// same words and sounds, scan by scan, until the carton is closed.
class BlindWordsTest {
    private static final List<Object> SCANS = List.of(
            Plans.label(1),
            "CUP",
            "CUP",
            "CUP",
            "CUP",
            "PLATE",
            Command.QTY_10,
            "FORK",
            Command.QTY_50,
            "FORK",
            Command.UNDO,
            Command.DAMAGED,
            Command.REPACK,
            Scenes.UNKNOWN,
            "CUP",
            Command.REPORT,
            Command.KEEP,
            "VASE",
            Command.UNEXP,
            Command.QUANTITY,
            Command.DIGIT_3,
            Command.ENTER,
            "PLATE",
            Command.PHOTO,
            Command.DONE,
            Plans.label(2),
            Command.YES,
            Plans.label(1),
            Command.YES);

    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordOrSoundDependsOnWhatIsExpectedUntilTheCartonIsClosed(Language language) {
        var few = bench("1: CUP*2 PLATE*1 FORK*4", language);
        var many = bench("1: CUP*300 PLATE*400 FORK*500", language);

        for (var scan : SCANS) {
            few.scans(scan);
            many.scans(scan);
            assertThat(told(few)).as("after %s", scan).isEqualTo(told(many));
        }
        assertThat(few.sounds).isEqualTo(many.sounds).contains(Sound.STOP).doesNotContain(Sound.LINE);

        few.scans(Command.CLOSE);
        many.scans(Command.CLOSE);
        assertThat(told(few)).isNotEqualTo(told(many));
        assertThat(told(many)).contains("300", "400", "500");
    }

    private static Bench bench(String carton, Language language) {
        var plan = Plans.of(carton, "2: PEN*1");
        return new Bench(plan, language, "CUP", "PLATE", "FORK", "VASE", "PEN")
                .enter()
                .countsBlind()
                .open();
    }

    /// The room and the bar above it.
    private static List<String> told(Bench bench) {
        var told = new ArrayList<>(Screen.text(bench));
        told.add(bench.room.top().get().chips().toString());
        return told;
    }
}
