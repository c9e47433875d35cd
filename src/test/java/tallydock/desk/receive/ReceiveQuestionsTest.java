package tallydock.desk.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.desk.receive.Scenes.UNKNOWN;
import static tallydock.desk.receive.Scenes.open;
import static tallydock.desk.receive.Scenes.unitsCounted;
import static tallydock.desk.receive.Screen.stage;
import static tallydock.desk.receive.Screen.text;

import javafx.css.PseudoClass;
import org.junit.jupiter.api.Test;
import tallydock.desk.kit.sound.Sound;
import tallydock.domain.barcode.Command;
import tallydock.domain.people.Deed;

/// What the room does when it needs somebody or something else: a supervisor, another shipment, another
/// station, a network.
class ReceiveQuestionsTest {
    @Test
    void aSupervisorLinksAnUnknownCodeAndItCounts() {
        var bench = open().scans(UNKNOWN, Command.LINK);
        assertThat(bench.asked).containsExactly(Deed.LINK_BARCODE);
        assertThat(bench.modals).hasSize(1);
        bench.does(() -> Screen.push(bench.modals.getFirst(), "MUG-CRM-350").fire());

        assertThat(bench.modals).isEmpty();
        assertThat(stage(bench).getAccessibleText()).contains("Accepted", "MUG-CRM-350");
    }

    @Test
    void anUnknownCodeSaysWhichOtherInboundExpectsIt() {
        var bench = open().scans(UNKNOWN);

        assertThat(text(bench)).contains("Expected in another inbound: PO-2026-0209");
    }

    private static Command[] thousand() {
        return new Command[] {
            Command.QUANTITY, Command.DIGIT_1, Command.DIGIT_0, Command.DIGIT_0, Command.DIGIT_0, Command.ENTER
        };
    }

    @Test
    void aQuantityAboveTheLimitWaitsForASupervisorAndCountsOnceAllowed() {
        var bench = open();
        bench.supervisorComes = false;
        bench.scans((Object[]) thousand());
        assertThat(bench.asked).containsExactly(Deed.COUNT_ABOVE_999);
        assertThat(stage(bench).getAccessibleText()).contains("Needs a supervisor", "Scan a badge");
        assertThat(text(bench)).contains("Leave it");
        assertThat(bench.sounds.getLast()).isEqualTo(Sound.KNOCK);
        bench.scans(Command.BACK);
        assertThat(stage(bench).getAccessibleText()).doesNotContain("supervisor");

        bench.supervisorComes = true;
        bench.scans((Object[]) thousand());
        assertThat(text(bench)).contains("1000 at once");
    }

    @Test
    void aLabelOfAnotherShipmentAsksFirstAndGoesOverWhenTold() {
        var bench = open().scans("MUG-CRM-350", BenchShipments.OTHER_LABEL);
        assertThat(text(bench)).contains("Another shipment", "Go over", "Stay");
        assertThat(bench.sounds.getLast()).isEqualTo(Sound.WARN);
        assertThat(bench.room.top().get().document()).isEqualTo("FBA15H9RGK6C");

        bench.scans(Command.YES);
        assertThat(bench.room.top().get().document()).isEqualTo("FBA15Q7TR2WZ");
    }

    @Test
    void aCartonThatAnotherStationCountedIsSaidWithWhereAndWhen() {
        var bench = Scenes.bench()
                .enter()
                .open()
                .otherStationCounts(2, "PEN-GEL-BLK")
                .opensCarton(2);

        assertThat(stage(bench).getPseudoClassStates()).contains(PseudoClass.getPseudoClass("duplicate"));
        assertThat(stage(bench).getAccessibleText()).contains("Counted already", "Another station");
        assertThat(bench.sounds.getLast()).isEqualTo(Sound.DUPLICATE);
        assertThat(text(bench)).contains("Count it too", "Stay");
        bench.scans(Command.NO);
        assertThat(stage(bench).getPseudoClassStates()).contains(PseudoClass.getPseudoClass("idle"));
    }

    @Test
    void aRoomThatIsAskedForACartonOpensItAsItsLabelDoes() {
        var bench = Scenes.bench().enter().opensAt(2);
        assertThat(text(bench)).contains("Carton 2", "0 of 2 units");
        var facts = bench.station.log().size();

        bench.opensAt(2);
        assertThat(text(bench)).contains("Carton 2", "0 of 2 units");
        assertThat(bench.station.log()).hasSize(facts);
    }

    @Test
    void aSupervisorLinksByScanningTheGoodsOwnCode() {
        var bench = open().scans(UNKNOWN, Command.LINK);
        assertThat(bench.modals).hasSize(1);
        bench.scans("MUG-CRM-350");

        assertThat(bench.modals).isEmpty();
        assertThat(stage(bench).getAccessibleText()).contains("Accepted", "MUG-CRM-350", "1 of 12");
        assertThat(unitsCounted(bench)).isEqualTo(1);
    }

    @Test
    void offlineIsSaidOnceAndEveryGoodScanSaysThatItIsSavedHere() {
        var bench = open().scans("MUG-CRM-350");
        assertThat(text(bench)).doesNotContain("Working offline");
        bench.does(() -> bench.offline.set(true));
        assertThat(text(bench)).contains("Working offline", "Keep scanning. Every scan is saved on this station.");
        bench.scans("LUM-DESK-WHT");
        assertThat(text(bench)).contains("Accepted", "Saved here, sends later");

        bench.does(() -> bench.offline.set(false));
        assertThat(text(bench)).doesNotContain("Working offline", "Saved here, sends later");
    }

    @Test
    void aPhotoIsAskedForByItsButtonAndItsKeyAndHoldsNothingUp() {
        var bench = open().scans("MUG-CRM-350");
        assertThat(bench.presses(Command.PHOTO)).isTrue();
        assertThat(stage(bench).getAccessibleText()).contains("Photo asked for");
        bench.does(() -> Screen.button(bench, "PHOTO").fire());
        bench.scans("MUG-CRM-350");
        assertThat(stage(bench).getAccessibleText()).contains("Accepted", "2 of 12");
    }
}
