package tallydock.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.domain.barcode.Command.AGAIN;
import static tallydock.domain.barcode.Command.CLOSE;
import static tallydock.domain.barcode.Command.UNDO;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tallydock.domain.barcode.Command;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.CountFact.NoteReason;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.stage.RowKind;
import tallydock.domain.station.stage.SoundName;
import tallydock.usecase.StorageFault.Reason;

class StationRepeatTest {
    private static final String ONE = Plans.label(1);

    private final Floor floor =
            new Floor(Plans.of("1: MUG*12 TOWEL*30", "2: LAMP*1")).registers("MUG", "TOWEL", "LAMP");

    @ParameterizedTest
    @CsvSource({
        "MUG, 149, true",
        "MUG, 150, false",
        "UNDO, 149, true",
        "UNDO, 150, false",
        "CLOSE, 499, true",
        "CLOSE, 500, false",
        "SAME, 1999, true",
        "SAME, 2000, false",
        "NOBODY, 149, true"
    })
    void theSameCodeTooSoonIsABounce(String what, long millis, boolean ignored) {
        floor.scans(ONE, "MUG", "MUG", "MUG");
        Object code = switch (what) {
            case "SAME" -> ONE;
            case "UNDO" -> UNDO;
            case "CLOSE" -> CLOSE;
            default -> what;
        };
        floor.scans(code);
        var shown = floor.scansAfter(millis, code);

        assertThat(shown.view().notice().equals(Optional.of(OutcomeKind.REPEAT)))
                .isEqualTo(ignored);
        assertThat(shown.entries()).isNotEmpty();
        if (ignored) {
            assertThat(shown.sound()).isEqualTo(SoundName.KNOCK);
        }
    }

    @Test
    void aLabelThatIsAskedAboutIsABounceForHalfASecondOnly() {
        floor.scans(ONE, "MUG", Plans.label(2));
        assertThat(floor.scansAfter(499, Plans.label(2)).view().notice()).contains(OutcomeKind.REPEAT);

        floor.scansAfter(500, Plans.label(2));

        assertThat(floor.receiving().view().headline().kind()).isEqualTo(OutcomeKind.CARTON_OPENED);
    }

    @Test
    void aBounceCanBeCountedByTouchOrByScan() {
        floor.scans(ONE, "MUG");
        var row = floor.scansAfter(100, "MUG").view().background().rows().getFirst();
        assertThat(row.kind()).isEqualTo(RowKind.REPEAT);
        assertThat(floor.received("1", "MUG")).isEqualTo(1);

        floor.receiving().countIt(row.fact(), floor.now());
        assertThat(floor.receiving().countIt(row.fact(), floor.now()).sound()).isEqualTo(SoundName.KNOCK);
        assertThat(floor.received("1", "MUG")).isEqualTo(2);

        floor.scansAfter(100, "MUG");
        floor.scans(AGAIN, AGAIN);
        assertThat(floor.received("1", "MUG")).isEqualTo(3);
    }

    @Test
    void aCommandThatMeansNothingHereOrIsDamagedKnocks() {
        floor.scans(ONE, "MUG");

        for (Object code : List.of(Command.PRINT, Command.SEAL, Command.HANDOVER, Command.YES, "QZUNDQ0")) {
            var shown = floor.scans(code);
            assertThat(shown.sound()).as("%s", code).isEqualTo(SoundName.KNOCK);
            assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.ACCEPTED);
        }
        assertThat(floor.receipt().unknown()).isEmpty();
    }

    @Test
    void keysAndChoicesDoWhatTheirCodesDo() {
        floor.scans(ONE, "MUG");
        floor.receiving().press(UNDO, floor.now());

        assertThat(floor.received("1", "MUG")).isZero();
    }

    @Test
    void whatCannotBeSavedIsNeitherShownAsCountedNorCounted() {
        floor.scans(ONE, "MUG");
        floor.fillTheDisk();

        var shown = floor.scans("MUG");

        assertThat(shown.view().headline().kind()).isEqualTo(OutcomeKind.CANNOT_SAVE);
        assertThat(shown.sound()).isEqualTo(SoundName.STOP);
        assertThat(shown.fault()).contains(Reason.DISK_FULL);
        assertThat(shown.view().carton().total().received()).isEqualTo(1);
        assertThat(floor.shows("MUG")).isEqualTo(OutcomeKind.CANNOT_SAVE);
    }

    @Test
    void aScannerStuckOnACodeCountsOnceAndFillsNoLog() {
        floor.scans(ONE, "MUG");
        long before = floor.notes(NoteReason.REPEAT).count();
        for (int i = 0; i < 5000; i++) {
            floor.scansAfter(90, "MUG");
        }
        assertThat(floor.notes(NoteReason.REPEAT).count() - before).isLessThan(25);

        floor.scans("TOWEL");

        assertThat(floor.notes(NoteReason.REPEAT)
                        .mapToLong(CountFact.ScanNoted::times)
                        .sum())
                .isEqualTo(5000);
        assertThat(floor.received("1", "MUG")).isEqualTo(1);
        assertThat(floor.received("1", "TOWEL")).isEqualTo(1);
    }
}
