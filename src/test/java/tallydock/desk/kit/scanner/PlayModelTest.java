package tallydock.desk.kit.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.rooms.FakeDoors;
import tallydock.desk.rooms.Recordings;
import tallydock.desk.rooms.Trial;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.people.Role;
import tallydock.domain.recording.RecordedScan;
import tallydock.domain.recording.WhyIgnored;
import tallydock.usecase.scan.ScanFiles.Found;
import tallydock.usecase.scan.ScanFiles.Why;

class PlayModelTest {
    private final Recordings recordings = new Recordings();
    private final FakeDoors doors = new FakeDoors(Role.RECEIVER);

    private PlayModel model(boolean asks) {
        var lent = Trial.tools(new Texts(Language.ENGLISH), doors, Runnable::run);
        var tools = new DeskTools(
                lent.texts(), lent.background(), lent.sounds(), lent.codes(), lent.doors(), recordings::now);
        return new PlayModel(tools, recordings.means(), asks);
    }

    private static RecordedScan at(long millis, String sent) {
        return RecordedScan.of(
                new RawScan(ScanSource.WEDGE, "keyboard", Bytes.utf8(sent), Instant.ofEpochMilli(millis)));
    }

    private void file(RecordedScan... scans) {
        recordings.found = new Found.Scans(Arrays.asList(scans));
    }

    private PlayModel opened(boolean asks) {
        var model = model(asks);
        FxRoom.run(() -> model.open("/media/scans.jsonl"));
        Trial.flush();
        return model;
    }

    @Test
    void scansComeAsFarApartAsTheyWereMade() {
        file(at(5_000, "A1\r"), at(5_400, "B2\r"), at(65_000, "C3\r"));
        var model = opened(false);

        assertThat(recordings.sent).containsExactly("A1\r");
        recordings.pass(Duration.ofMillis(399));
        assertThat(recordings.sent).containsExactly("A1\r");
        recordings.pass(Duration.ofMillis(1));
        assertThat(recordings.sent).containsExactly("A1\r", "B2\r");
        recordings.pass(Duration.ofMinutes(1));
        assertThat(recordings.sent).containsExactly("A1\r", "B2\r", "C3\r");
        assertThat(model.state().get()).isEqualTo(new PlayState.Over(3, 3));
    }

    @Test
    void whatIsPlayedIsOfNow() {
        file(at(5_000, "A1\r"));
        opened(false);

        assertThat(recordings.played).extracting(RawScan::at).containsExactly(Trial.NOW);
    }

    @Test
    void aPauseTakesNoTimeOfTheRecording() {
        file(at(0, "A1\r"), at(1_000, "B2\r"));
        var model = opened(false);
        recordings.pass(Duration.ofMillis(600));
        model.pause();
        recordings.pass(Duration.ofHours(1));

        assertThat(recordings.sent).containsExactly("A1\r");
        assertThat(model.state().get()).isEqualTo(new PlayState.Playing("scans.jsonl", 1, 2, true));
        model.goOn();
        recordings.pass(Duration.ofMillis(399));
        assertThat(recordings.sent).containsExactly("A1\r");
        recordings.pass(Duration.ofMillis(1));
        assertThat(recordings.sent).containsExactly("A1\r", "B2\r");
    }

    @Test
    void afterAStopNothingMoreIsSent() {
        file(at(0, "A1\r"), at(1_000, "B2\r"));
        var model = opened(false);
        model.stop();
        recordings.pass(Duration.ofHours(1));

        assertThat(recordings.sent).containsExactly("A1\r");
        assertThat(model.state().get()).isEqualTo(new PlayState.Over(1, 2));
    }

    @Test
    void whereItCountsNothingIsSentBeforeSomebodyAllowedIt() {
        file(at(0, "A1\r"), at(10, "B2\r"));
        var model = opened(true);

        assertThat(model.state().get()).isEqualTo(new PlayState.Asking("scans.jsonl", 2));
        assertThat(recordings.sent).isEmpty();
        assertThat(doors.notes()).isEmpty();

        FxRoom.run(model::allow);
        assertThat(doors.notes()).containsExactly("authorise CHANGE_SETTINGS");
        assertThat(recordings.sent).containsExactly("A1\r");
    }

    @Test
    void whatDidNotComeWholeIsLeftOut() {
        file(at(0, "A1\r").but(WhyIgnored.REPEAT), at(10, "B").but(WhyIgnored.NO_END), at(20, "C3\r"));
        opened(false);
        recordings.pass(Duration.ofSeconds(1));

        assertThat(recordings.sent).containsExactly("A1\r", "C3\r");
    }

    @Test
    void aFileOfHalvesAloneIsRefused() {
        file(at(10, "B").but(WhyIgnored.NO_END));

        assertThat(opened(false).state().get()).isInstanceOf(PlayState.Refused.class);
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void aFileThatIsNoneIsRefusedInOneSentenceInBothLanguages(Why why) {
        recordings.found = new Found.Refused(why, 7);
        var state = (PlayState.Refused) opened(true).state().get();

        for (var language : List.of(Language.ENGLISH, Language.CHINESE)) {
            assertThat(new Texts(language).now(state.why()))
                    .contains("scans.jsonl")
                    .doesNotContain("{");
        }
        assertThat(recordings.sent).isEmpty();
    }
}
