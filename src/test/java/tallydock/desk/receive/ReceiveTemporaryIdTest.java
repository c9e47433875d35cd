package tallydock.desk.receive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tallydock.domain.barcode.Command;
import tallydock.domain.label.LabelKind;
import tallydock.domain.people.Deed;

/// What a scanned temporary id says, and how a supervisor says what its thing is.
class ReceiveTemporaryIdTest extends DockLabels {
    @Test
    void aTemporaryIdIsUnderstoodLaterAndCountsNothing() {
        hasPrinter();
        setAside().presses(Command.PRINT);
        long before = counted();

        bench.opensCarton(2).scans(bench.labels.code(LabelKind.TEMPORARY));

        assertThat(Screen.stage(bench).getAccessibleText())
                .contains("Unknown item", UNKNOWN, "from carton 1", "2026-11-21 12:00");
        assertThat(counted()).isEqualTo(before);
        bench.scans("PEN-GEL-BLK");
        assertThat(Screen.stage(bench).getAccessibleText()).doesNotContain("Unknown item");
        assertThat(counted()).isEqualTo(before + 1);
    }

    @Test
    void anIdOfAnotherStationIsUnderstoodAndTakesItsShipmentUp() {
        hasPrinter();
        setAside().presses(Command.PRINT);
        var id = bench.labels.code(LabelKind.TEMPORARY);
        bench.does(() -> bench.room.pressed(Command.BACK)).scans(id);

        assertThat(Screen.stage(bench).getAccessibleText()).contains("Unknown item", UNKNOWN, "from carton 1");
    }

    @Test
    void aSupervisorSaysWhatItIsByTouchAndEarlierCountsFollow() {
        hasPrinter();
        setAside().presses(Command.PRINT);
        long before = counted();
        bench.scans(bench.labels.code(LabelKind.TEMPORARY));
        assertThat(Screen.text(bench)).contains("Link to SKU", "Leave it");

        bench.does(() -> bench.room.pressed(Command.WHY_1));
        assertThat(bench.asked).containsExactly(Deed.LINK_BARCODE);
        assertThat(bench.modals).hasSize(1);
        bench.does(() -> Screen.push(bench.modals.getFirst(), "MUG-CRM-350").fire());

        assertThat(bench.modals).isEmpty();
        assertThat(Screen.stage(bench).getAccessibleText())
                .contains("MUG-CRM-350", "What was counted with it counts as this");
        assertThat(counted()).isEqualTo(before);
        assertThat(bench.station.receipt().unknown()).isEmpty();
        bench.scans("MUG-CRM-350");
        assertThat(Screen.stage(bench).getAccessibleText()).contains("2 of 12");
        bench.scans(UNKNOWN);
        assertThat(Screen.stage(bench).getAccessibleText()).contains("Accepted", "3 of 12");
    }

    @Test
    void aSupervisorSaysWhatItIsByScanningGoodsAndWhatIsNoneSaysNothing() {
        hasPrinter();
        setAside().presses(Command.PRINT);
        var id = bench.labels.code(LabelKind.TEMPORARY);
        bench.scans(id, Command.LINK, "NO-SUCH-THING");
        assertThat(bench.modals).isEmpty();
        assertThat(Screen.stage(bench).getAccessibleText()).contains("Unknown item", UNKNOWN);

        long before = counted();
        bench.scans(Command.LINK, "MUG-CRM-350");

        assertThat(Screen.stage(bench).getAccessibleText()).contains("MUG-CRM-350", "counts as this");
        assertThat(counted()).isEqualTo(before);
        bench.scans(id);
        assertThat(Screen.text(bench)).doesNotContain("Link to SKU", "Unknown item");
    }

    @Test
    void whoLeavesTheIdAloneCountsOnAndNobodyIsAsked() {
        hasPrinter();
        setAside().presses(Command.PRINT);
        var id = bench.labels.code(LabelKind.TEMPORARY);
        bench.scans(id).presses(Command.BACK);
        assertThat(Screen.text(bench)).doesNotContain("Link to SKU");

        bench.scans(id, "LUM-DESK-WHT");

        assertThat(Screen.stage(bench).getAccessibleText()).contains("Accepted");
        assertThat(bench.asked).isEmpty();
    }

    @Test
    void anIdThatNobodyHerePrintedStopsAsAnyUnknownCode() {
        bench.opensCarton(1).scans("TMP-0123456789");

        assertThat(Screen.stage(bench).getAccessibleText()).contains("Unknown barcode");
    }
}
