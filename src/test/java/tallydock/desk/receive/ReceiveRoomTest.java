package tallydock.desk.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.desk.receive.Scenes.UNKNOWN;
import static tallydock.desk.receive.Scenes.open;
import static tallydock.desk.receive.Scenes.unitsCounted;
import static tallydock.desk.receive.Screen.stage;
import static tallydock.desk.receive.Screen.text;

import java.time.Duration;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.text.Language;
import tallydock.domain.barcode.Command;

class ReceiveRoomTest {
    @Test
    void withoutANetworkItSaysWhatIsKeptHereSinceAndWhatWorks() {
        var bench = Scenes.bench().enter().open().opensCarton(1).scans("LUM-DESK-WHT");

        bench.does(() -> bench.offline.set(true)).scans("LUM-DESK-WHT", "MUG-CRM-350", Command.CLOSE, Command.CLOSE);
        bench.opensCarton(2);

        assertThat(Screen.text(bench))
                .contains("Waiting to send", "Item scans", "2", "Cartons closed", "1", "Cases and reports")
                .doesNotContain("In this carton");
        bench.does(() -> bench.offline.set(false));
        assertThat(Screen.text(bench)).contains("In this carton").doesNotContain("Waiting to send");
    }

    @Test
    void anUnknownCodeShowsWhatIsKnownOfItAndTheClosestProducts() {
        var bench = Scenes.reach("unknown");

        assertThat(Screen.text(bench))
                .contains("692, issued in China", "MUG-CRM-350", "last 2 differ", "1 character differs")
                .contains("Same code, Haoyu");

        bench.scans(Command.REPORT, "]C04006381333930");
        assertThat(Screen.text(bench))
                .contains("Code 128", "Shape of a GTIN, 13 digits, check digit wrong")
                .doesNotContain("692, issued in China");
    }

    @Test
    void aScanIsShownAndHeardOnlyAfterItsFactsAreInTheLog() {
        var bench = open();
        bench.holdJobs();
        bench.scans("MUG-CRM-350");

        assertThat(bench.sounds).isEmpty();
        assertThat(stage(bench).getAccessibleText()).doesNotContain("Accepted");

        bench.runJobs();
        assertThat(unitsCounted(bench)).isEqualTo(1);
        assertThat(bench.sounds).containsExactly(Sound.ACCEPT);
        assertThat(stage(bench).getAccessibleText()).contains("Accepted", "MUG-CRM-350", "1 of 12");
    }

    @Test
    void eachScanIsHeardExactlyOnce() {
        var bench = open();
        bench.scans("MUG-CRM-350", UNKNOWN, "MUG-CRM-350", Command.REPORT, Command.KEEP, Command.UNDO);

        assertThat(bench.sounds).hasSize(6).startsWith(Sound.ACCEPT, Sound.STOP, Sound.KNOCK);
    }

    @Test
    void scansWaitForEachOtherAndNoneIsDropped() {
        var bench = open();
        bench.holdJobs();
        bench.scans("MUG-CRM-350", "MUG-CRM-350", "LUM-DESK-WHT");
        bench.runJobs();

        assertThat(unitsCounted(bench)).isEqualTo(3);
        assertThat(bench.sounds).hasSize(3);
        assertThat(stage(bench).getAccessibleText()).contains("LUM-DESK-WHT");
    }

    @Test
    void aStopCountsNoItemAndListsEach() {
        var bench = open();
        bench.scans(UNKNOWN, "MUG-CRM-350", "LUM-DESK-WHT");

        assertThat(unitsCounted(bench)).isZero();
        assertThat(Screen.logged(bench, ".held")).containsExactly("MUG-CRM-350", "LUM-DESK-WHT");
        assertThat(stage(bench).getPseudoClassStates()).contains(PseudoClass.getPseudoClass("stop"));
        assertThat(text(bench)).contains("Choose first");
    }

    @Test
    void theHeldScansAreCountedWithOneChoice() {
        var bench = open();
        bench.scans(UNKNOWN, "MUG-CRM-350", "LUM-DESK-WHT", Command.REPORT);
        assertThat(bench.presses(Command.ACK)).isTrue();

        assertThat(unitsCounted(bench)).isEqualTo(2);
    }

    @Test
    void touchKeyAndScannedCodeOfAChoiceDoTheSame() {
        var touched = open().scans("VASE-BLU-40");
        touched.does(() -> Screen.button(touched, "UNDO").fire());
        var pressed = open().scans("VASE-BLU-40");
        pressed.presses(Command.NO); // Ctrl+2, whatever the shell makes of it
        var scanned = open().scans("VASE-BLU-40", Command.UNDO);

        for (var bench : List.of(touched, pressed, scanned)) {
            assertThat(bench.sounds).containsExactly(Sound.STOP, Sound.UNDO);
            assertThat(text(bench)).contains("Taken back");
            assertThat(stage(bench).getPseudoClassStates()).contains(PseudoClass.getPseudoClass("idle"));
        }
        assertThat(stage(touched).getAccessibleText())
                .isEqualTo(stage(pressed).getAccessibleText())
                .isEqualTo(stage(scanned).getAccessibleText());
    }

    @Test
    void aChoiceKeyWithoutAQuestionMeansNothing() {
        var bench = open().scans("MUG-CRM-350");

        assertThat(bench.presses(Command.ACK)).isFalse();
        assertThat(bench.presses(Command.SEAL)).isFalse();
        assertThat(bench.presses(Command.UNDO)).isTrue();
    }

    @Test
    void theLanguageSwitchesInTheMiddleOfACartonAndNothingIsLost() {
        var bench = open().scans("MUG-CRM-350", "MUG-CRM-350", UNKNOWN, "LUM-DESK-WHT");
        var facts = bench.station.log().size();
        bench.speaks(Language.CHINESE);

        assertThat(stage(bench).getAccessibleText()).contains("先选处理方式", UNKNOWN);
        assertThat(Screen.logged(bench, ".held")).containsExactly("LUM-DESK-WHT");
        bench.scans(Command.REPORT, Command.KEEP);
        assertThat(stage(bench).getAccessibleText()).contains("已收", "LUM-DESK-WHT");
        assertThat(bench.station.log().size()).isGreaterThan(facts);

        bench.speaks(Language.ENGLISH);
        assertThat(text(bench)).contains("Accepted");
    }

    @Test
    void aRepeatIsSaidAndCanBeCountedFromItsRow() {
        var bench = open().scans("MUG-CRM-350").scansAfter(50, "MUG-CRM-350");

        assertThat(stage(bench).getAccessibleText()).contains("Repeat ignored", "Still 1 of 12");
        bench.does(() -> Screen.countIt(bench).fire());
        assertThat(stage(bench).getAccessibleText()).contains("Accepted", "2 of 12");
        assertThat(bench.sounds).containsExactly(Sound.ACCEPT, Sound.KNOCK, Sound.ACCEPT);
    }

    @Test
    void aGoodScanFadesAfterHalfAMinuteAndTheFadeSurvivesTheLanguage() {
        var bench = open().scans("MUG-CRM-350");
        var resting = PseudoClass.getPseudoClass("resting");
        assertThat(bench.timers).hasSize(1);
        assertThat(bench.timers.getFirst().delay()).isEqualTo(Duration.ofSeconds(30));

        bench.does(bench.timers.getFirst().act());
        bench.speaks(Language.CHINESE);
        assertThat(stage(bench).getPseudoClassStates()).contains(resting);
        bench.scans("MUG-CRM-350");
        assertThat(stage(bench).getPseudoClassStates()).doesNotContain(resting);
    }

    @Test
    void aQuestionWaitsForEver() {
        assertThat(open().scans(UNKNOWN).timers).isEmpty();
        assertThat(Scenes.reach("over").timers).isEmpty();
    }

    @Test
    void theQuantityPadTypesWhatTheDigitCodesDo() {
        var bench = open();
        bench.presses(Command.QUANTITY);
        assertThat(bench.modals).hasSize(1);
        bench.scans(Command.DIGIT_1);
        bench.does(() -> Screen.key(bench, "2").fire());
        assertThat(Screen.words(bench.modals.getFirst())).contains("12");
        bench.scans(Command.ENTER);

        assertThat(bench.modals).isEmpty();
        assertThat(text(bench)).contains("12 at once");
        bench.scans("LUM-DESK-WHT");
        assertThat(stage(bench).getAccessibleText()).contains("All 12 in");
    }

    @Test
    void aTypedCodeIsAScanMarkedAsTyped() {
        var bench = open();
        var scene = FxRoom.on(() -> Screen.scene(bench));
        bench.does(() -> Event.fireEvent(
                scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F9, false, false, false, false)));
        assertThat(bench.modals).hasSize(1);
        bench.does(() -> {
            Screen.field(bench).setText("MUG-CRM-350");
            Screen.field(bench).fireEvent(new javafx.event.ActionEvent());
        });

        assertThat(bench.modals).isEmpty();
        assertThat(text(bench)).contains("Accepted");
        assertThat(bench.station.log().getLast().fact()).get().asString().contains("MANUAL");
    }

    @Test
    void theFieldForTypedCodesClosesByEscapeByWaitingAndByAnyScan() {
        var bench = open();
        bench.does(() -> Screen.button(bench, "TYPE").fire());
        assertThat(bench.presses(Command.BACK)).isTrue();
        assertThat(bench.modals).isEmpty();

        bench.does(() -> Screen.button(bench, "TYPE").fire());
        assertThat(bench.timers.getLast().delay()).isEqualTo(Duration.ofSeconds(20));
        bench.does(bench.timers.getLast().act());
        assertThat(bench.modals).isEmpty();

        bench.does(() -> Screen.button(bench, "TYPE").fire());
        bench.scans("MUG-CRM-350");
        assertThat(bench.modals).isEmpty();
        assertThat(text(bench)).contains("Accepted");
    }

    @Test
    void aFullDiskIsToldInRedAndFurtherScansAreRejected() {
        var bench = open().scans("MUG-CRM-350");
        bench.fillTheDisk();
        bench.scans("MUG-CRM-350", "LUM-DESK-WHT");

        assertThat(unitsCounted(bench)).isEqualTo(1);
        assertThat(bench.sounds).containsExactly(Sound.ACCEPT, Sound.STOP, Sound.STOP);
        assertThat(text(bench)).contains("Cannot save", "Scans are rejected. ");
        assertThat(bench.failures).isEmpty();
    }

    @Test
    void aCartonLabelOpensItsShipmentAndTheCarton() {
        var bench = Scenes.bench().enter().opensCarton(2);

        assertThat(bench.room.top().get().document()).isEqualTo("FBA15H9RGK6C");
        assertThat(text(bench)).contains("Carton 2");
        assertThat(bench.sounds).hasSize(1);
    }

    @Test
    void aPaperNumberOpensItsShipment() {
        assertThat(text(Scenes.bench().enter().scans("PO-1"))).contains("Scan a carton label", "No carton open");
    }

    @Test
    void escapeGoesBackToWhatIsDueAndTheCountStays() {
        var bench = open().scans("MUG-CRM-350");
        bench.presses(Command.BACK);
        assertThat(text(bench)).contains("Due now", "or pick a shipment");

        bench.opensCarton(1).scans("MUG-CRM-350");
        assertThat(stage(bench).getAccessibleText()).contains("2 of 12");
    }

    @Test
    void aClosedCartonIsReopenedWithAReason() {
        var bench = open().scans("MUG-CRM-350", Command.CLOSE, Command.CLOSE);
        assertThat(text(bench)).contains("Carton closed", "Short 11", "Scan next carton");
        bench.presses(Command.UNDO);
        assertThat(text(bench)).contains("Reopen Carton 1", "Units found");
        bench.does(() -> Screen.button(bench, "WHY_1").fire());
        assertThat(text(bench)).contains("Carton 1", "1 of 48 units");
    }

    @Test
    void theLargeButtonsNeverTakeTheFocus() {
        var bench = open();
        var buttons = FxRoom.on(() -> Screen.scene(bench).getRoot().lookupAll(".big-action"));

        assertThat(buttons).hasSize(5);
        assertThat(buttons).allMatch(button -> !button.isFocusTraversable() && !((Button) button).isDefaultButton());
    }
}
