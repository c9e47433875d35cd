package tallydock.desk.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.css.PseudoClass;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.kit.outcome.Level;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Command;
import tallydock.domain.people.Room;
import tallydock.domain.practice.TourStep;
import tallydock.usecase.MemoryStation;
import tallydock.usecase.report.ReportResult;

class PracticeRoomTest {
    private final PracticeBench bench = PracticeBench.open(new PracticeBench.Kept());

    private void clicks(String id, int times) {
        for (var i = 0; i < times; i++) {
            bench.click(id);
        }
    }

    @Test
    void theWholeTourIsDoneByDoing() {
        bench.click("lesson-act");
        assertThat(bench.kept.tour.current()).contains(TourStep.OPEN);
        bench.click("label-DEMO-01");
        assertThat(bench.kept.tour.current()).contains(TourStep.COUNT);
        clicks("item-LUM-DESK-WHT", 2);
        assertThat(bench.kept.tour.current()).contains(TourStep.OVER);
        bench.click("over");
        assertThat(bench.kept.tour.current()).contains(TourStep.UNKNOWN);
        bench.click("unknown");
        assertThat(bench.kept.tour.current()).contains(TourStep.CLOSE);
        bench.click("scan-CLOSE");
        assertThat(bench.kept.tour.current()).contains(TourStep.EXPORT);
        bench.click("lesson-act");

        assertThat(bench.kept.tour.current()).isEmpty();
        assertThat(bench.kept.tour.skipped()).isEmpty();
        assertThat(bench.failures).isEmpty();
    }

    @Test
    void theCountingRoomIsEnteredOnceWithTheDemoShipment() {
        assertThat(bench.inner.entered).isEmpty();

        bench.click("lesson-act");
        bench.click("label-DEMO-01");

        assertThat(bench.inner.entered)
                .containsExactly(new RoomTarget.OfShipment(DemoPlan.PLAN.head().id(), Optional.empty()));
    }

    @Test
    void nothingIsScannedBeforeTheListIsThere() {
        bench.act(() -> bench.room.scanned(MemoryStation.scan("DEMO-01\r")));

        assertThat(bench.kept.station.log()).isEmpty();
        assertThat(FxRoom.on(() -> bench.room.pressed(Command.UNDO))).isFalse();
    }

    @Test
    void aClickAloneMovesNothingWhenNothingHappens() {
        bench.click("lesson-act");
        bench.click("label-DEMO-01");
        bench.click("scan-UNDO");
        bench.click("item-LUM-DESK-WHT");

        assertThat(bench.kept.tour.current()).contains(TourStep.COUNT);
    }

    @Test
    void aScanFromARealScannerMovesTheTourAsWell() {
        bench.click("lesson-act");
        bench.act(() -> bench.room.scanned(MemoryStation.scan("DEMO-01\r")));

        assertThat(bench.kept.tour.current()).contains(TourStep.COUNT);
    }

    @Test
    void skippingAlwaysWorksAndEndsWithTheLastStep() {
        clicks("tour-skip", 7);

        assertThat(bench.kept.tour.current()).isEmpty();
        assertThat(bench.button("tour-skip").isDisabled()).isTrue();
        assertThat(bench.kept.tour.skipped()).hasSize(7);
    }

    @Test
    void theTourIsTakenUpWhereItWasLeft() {
        bench.click("lesson-act");
        bench.click("label-DEMO-01");
        bench.click("tour-skip");

        var again = PracticeBench.open(bench.kept);

        assertThat(again.kept.tour.current()).contains(TourStep.OVER);
        assertThat(again.kept.tour.done()).contains(TourStep.OPEN);
        assertThat(again.inner.entered).hasSize(1);
        again.click("tour-skip");
        assertThat(again.kept.tour.current()).contains(TourStep.UNKNOWN);
    }

    @Test
    void eachItemSaysWhatIsLeftAndKeepsItsButton() {
        bench.click("lesson-act");
        bench.click("label-DEMO-01");
        var before = bench.button("item-LUM-DESK-WHT");
        bench.click("item-LUM-DESK-WHT");

        var look =
                FxRoom.on(() -> ((PracticeView) bench.room.node()).now()).demo().orElseThrow();
        assertThat(look.items()).extracting(item -> item.left()).containsExactly(1L, 6L);
        assertThat(bench.button("item-LUM-DESK-WHT")).isSameAs(before);
    }

    @Test
    void aClosedCartonIsOfferedAsTheDuplicateAndTheNextOneComesUp() {
        bench.click("lesson-act");
        bench.click("label-DEMO-01");
        assertThat(bench.has("duplicate")).isFalse();
        bench.click("scan-CLOSE");

        assertThat(bench.has("duplicate")).isTrue();
        assertThat(bench.has("item-TWL-BATH-SND")).isTrue();
    }

    @Test
    void offlineChangesTheWordsAndNotTheCount() {
        bench.click("lesson-act");
        bench.click("go-offline");
        bench.click("label-DEMO-01");

        assertThat(bench.heard).containsExactly(Sound.OFFLINE);
        assertThat(bench.kept.tour.current()).contains(TourStep.COUNT);
        bench.click("go-online");
        assertThat(bench.heard).containsExactly(Sound.OFFLINE, Sound.ONLINE);
    }

    @Test
    void typingACodeBeginsWithTheKeyOfTheStation() {
        bench.click("lesson-act");
        bench.click("type-code");

        assertThat(bench.typeKeys).isEqualTo(1);
    }

    @Test
    void thePersonChoosesWhereTheReportLies() {
        bench.click("lesson-act");
        clicks("tour-skip", 5);
        bench.chosen = Optional.empty();
        bench.click("lesson-act");
        assertThat(bench.writtenTo).isEmpty();
        assertThat(bench.kept.tour.current()).contains(TourStep.EXPORT);

        bench.chosen = Optional.of("/home/demo/");
        bench.click("lesson-act");
        assertThat(bench.writtenTo).containsExactly("/home/demo/report-FBA15TDDEMO1.xlsx");
        assertThat(bench.kept.tour.current()).isEmpty();
    }

    @Test
    void theSoundSwitchSilencesAndSpeaksAgain() {
        bench.click("lesson-act");
        bench.click("sound-switch");
        bench.click("go-offline");
        assertThat(bench.heard).isEmpty();
        assertThat(bench.button("sound-switch").getText()).isEqualTo("off");

        bench.click("sound-switch");
        bench.click("go-online");
        assertThat(bench.heard).containsExactly(Sound.ONLINE);
    }

    @Test
    void aNewScannerIsLookedAtAndItsTestCodesAreNotCounted() {
        bench.click("lesson-act");
        var facts = bench.kept.station.log().size();
        bench.click("connect-scanner");
        assertThat(bench.modals).hasSize(1);
        bench.act(() -> bench.room.scanned(MemoryStation.scan("QUERTZ\r")));
        assertThat(Words.of(bench.modals.getFirst())).contains("Garbled", "Last read: QUERTZ");
        bench.act(() -> bench.room.scanned(MemoryStation.scan("AQwzym-1\r")));
        assertThat(Words.of(bench.modals.getFirst())).contains("Swapped");

        for (var code : ScannerCheck.Code.values()) {
            bench.act(() -> bench.room.scanned(MemoryStation.scan(code.payload() + "\r")));
        }
        assertThat(Words.of(bench.modals.getFirst())).contains("Your scanner works as it is. Go on with it.");
        assertThat(bench.heard.getLast()).isEqualTo(Sound.COMPLETE);
        assertThat(bench.kept.station.log()).hasSize(facts);

        assertThat(FxRoom.on(() -> bench.room.pressed(Command.BACK))).isTrue();
        assertThat(bench.modals).isEmpty();
        bench.act(() -> bench.room.scanned(MemoryStation.scan("DEMO-01\r")));
        assertThat(bench.kept.tour.done()).contains(TourStep.OPEN);
    }

    private String suggested() {
        return FxRoom.on(() -> ((PracticeView) bench.room.node()).now().suggests());
    }

    @Test
    void theButtonOfTheNextStepIsMarkedUnlessTheStationAsks() {
        bench.click("lesson-act");
        assertThat(suggested()).isEqualTo("label-DEMO-01");
        bench.click("label-DEMO-01");
        assertThat(suggested()).isEqualTo("item-LUM-DESK-WHT");
        clicks("item-LUM-DESK-WHT", 2);
        assertThat(suggested()).isEqualTo("over");
        assertThat(bench.button("over").getPseudoClassStates()).contains(PseudoClass.getPseudoClass("suggested"));

        bench.act(() -> bench.asks.set(Level.LOOK));
        assertThat(suggested()).isEmpty();
        assertThat(Words.of(bench.room.node())).contains("It asks, and never blocks");
        bench.act(() -> bench.asks.set(Level.GO));
        bench.click("over");
        assertThat(suggested()).isEqualTo("unknown");
        bench.click("unknown");
        assertThat(suggested()).isEqualTo("scan-CLOSE");
    }

    @Test
    void aReportThatCouldNotBeSavedDoesNotEndTheTour() {
        bench.click("lesson-act");
        clicks("tour-skip", 5);
        bench.reported = new ReportResult.NoPackingList();
        bench.click("lesson-act");

        assertThat(bench.kept.tour.current()).contains(TourStep.EXPORT);
    }

    @Test
    void wipingIsOneButton() {
        bench.click("practice-wipe");

        assertThat(bench.wipes).isEqualTo(1);
    }

    @Test
    void theTopBarKeepsTheTitleOfTheCountingRoomAndSaysPractice() {
        var top = FxRoom.on(() -> bench.room.top().get());

        assertThat(bench.room.room()).isEqualTo(Room.PRACTICE);
        assertThat(top.title()).isEqualTo(Say.both("Receive", "收货"));
        assertThat(top.chips()).containsExactly(Say.key("kit.frame.practice"));
    }
}
