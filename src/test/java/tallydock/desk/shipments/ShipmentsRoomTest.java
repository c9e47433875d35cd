package tallydock.desk.shipments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.FakeDoors;
import tallydock.domain.barcode.Command;
import tallydock.domain.fact.InboundFact;
import tallydock.domain.people.Role;
import tallydock.domain.product.SellerId;
import tallydock.usecase.report.ReportResult;

/// The room of shipments in a window, with sample shipments behind it.
class ShipmentsRoomTest {
    private static final Setting COMPACT = new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14);
    private static final Setting WIDE = new Setting(1920, 1080, Language.ENGLISH, Theme.LIGHT, 14);

    private final ShipmentsBench bench = new ShipmentsBench();

    @Test
    void anEmptyRoomSaysWhatToDo() {
        bench.shelf.rows.clear();

        assertThat(bench.window(COMPACT).words()).contains("No shipments yet. Import a packing list.");
    }

    @Test
    void aListThatCannotBeReadSaysSoAndIsReadAgain() {
        bench.shelf.broken = true;
        var window = bench.window(COMPACT);
        assertThat(window.words()).contains("The shipments cannot be read", "Code SHIPMENTS-CANNOT-READ");

        bench.shelf.broken = false;
        window.act(() -> bench.room().enter(new RoomTarget.AsItWas()));

        assertThat(window.table("shipments").getItems()).hasSize(3);
    }

    @Test
    void theFilterFindsByAnyNameAndIsCleared() {
        var window = bench.window(COMPACT);
        var filter = (TextField) window.find("filter").orElseThrow();

        window.act(() -> filter.setText("po-77"));
        assertThat(window.table("shipments").getItems()).hasSize(1);

        window.act(() -> filter.setText("nowhere"));
        assertThat(window.words()).contains("Nothing matches.");

        window.press("clear");
        assertThat(window.table("shipments").getItems()).hasSize(3);
    }

    @Test
    void whatIsStillToComeIsCalmNewsAndFinishingAsksFirst() {
        var window = bench.withFirstChosen(WIDE);
        assertThat(window.words()).contains("In work", "Still expected: 8 cartons, 1 begun, 385 units");

        window.press("finish-inbound");
        assertThat(window.words()).contains("Finish it? What is not in becomes cases.");
        assertThat(bench.told).isEmpty();
        window.press("not-yet");
        assertThat(window.find("finish-now")).isEmpty();

        window.press("finish-inbound");
        window.press("finish-now");
        assertThat(bench.told).containsExactly(new InboundFact.InboundFinished(Optional.empty()));
    }

    @Test
    void aFinishedInboundSaysWhatIsMissingAndCanBeTakenUpAgain() {
        bench.shelf.finished();
        var window = bench.withFirstChosen(WIDE);
        assertThat(window.words()).contains("Finished", "Not in: 8 cartons, 1 not closed, 385 units", "Missing");

        window.press("reopen-inbound");

        assertThat(bench.told).containsExactly(new InboundFact.InboundReopened());
    }

    @Test
    void aBlindCountIsASupervisorsChoiceAndAPackersOnlyWithLeave() {
        bench.withFirstChosen(WIDE).press("blind-count");
        assertThat(bench.doors.notes()).isEmpty();
        assertThat(bench.told).containsExactly(new InboundFact.BlindCountChosen(true));

        bench.doors = new FakeDoors(Role.PACKER);
        bench.withFirstChosen(WIDE).press("blind-count");
        assertThat(bench.doors.notes()).containsExactly("authorise CHOOSE_BLIND_COUNT");

        bench.doors = new FakeDoors(Role.VIEWER);
        assertThat(bench.withFirstChosen(WIDE).find("blind-count")).isEmpty();
    }

    @Test
    void anInvoiceOfSeveralShipmentsIsGivenToOneByAPress() {
        bench.shelf.disagrees();
        var window = bench.withFirstChosen(WIDE);
        assertThat(window.words())
                .contains(
                        "LUM-DESK-WHT, quantity: packing list 120, invoice 118",
                        "Invoice CI-2026-077 names the purchase order of several shipments and is compared with none"
                                + " yet.");

        window.press("place-here");

        assertThat(bench.told).containsExactly(new InboundFact.InvoiceAssigned(SellerId.OWN, "CI-2026-077"));
    }

    @Test
    void aWideWindowShowsTheDetailBesideTheList() {
        var window = bench.withFirstChosen(WIDE);

        assertThat(window.table("cartons").getItems()).hasSize(3);
        assertThat(window.find("shipments")).isPresent();
        assertThat(window.find("detail-close")).isEmpty();
    }

    @Test
    void aSmallWindowLaysTheDetailOverTheListAndEscGoesBack() {
        var window = bench.withFirstChosen(COMPACT);
        assertThat(window.find("cartons")).isPresent();

        window.act(() -> assertThat(bench.room().pressed(Command.BACK)).isTrue());

        assertThat(window.find("cartons")).isEmpty();
        window.act(() -> assertThat(bench.room().pressed(Command.BACK)).isFalse());
    }

    @Test
    void countGoesToTheStationWithThisShipment() {
        bench.withFirstChosen(WIDE).press("count-shipment");

        assertThat(bench.doors.notes())
                .containsExactly("go RECEIVE " + new RoomTarget.OfShipment(SampleShelf.id(1), Optional.empty()));
    }

    @Test
    void whoMayNotCountIsNotOfferedIt() {
        bench.doors = new FakeDoors(Role.PACKER);

        assertThat(bench.withFirstChosen(WIDE).find("count-shipment")).isEmpty();
    }

    @Test
    void anExportedReportSaysWhereItIs() {
        var window = bench.withFirstChosen(WIDE);

        window.press("export-report");

        assertThat(bench.reports.places()).containsExactly("/tmp/report-FBA15H9RGK6C.xlsx");
        assertThat(window.words()).contains("Report saved", "/tmp/report-FBA15H9RGK6C.xlsx");
    }

    @Test
    void aReportThatCannotBeWrittenSaysWhatToDo() {
        bench.reports.refuse(ReportResult.Reason.NOT_ALLOWED);
        var window = bench.withFirstChosen(WIDE);

        window.press("export-report");

        assertThat(window.words())
                .contains("Close the file in the other program, or choose another place.", "Code REPORT-NOT_ALLOWED");
    }

    @Test
    void shipmentsAreShownWhileTheirCasesAreStillCompared() {
        var jobs = new ArrayList<Runnable>();
        bench.work = jobs::add;
        var window = bench.window(COMPACT);

        window.act(() -> jobs.removeFirst().run());
        assertThat(window.table("shipments").getItems()).hasSize(3);
        assertThat(window.words()).contains("\u2013").doesNotContain("3 cases");

        window.act(() -> jobs.removeFirst().run());
        assertThat(window.words()).contains("3 cases");
    }

    static List<Setting> settings() {
        return Setting.usual();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void nothingIsCutShortOrOutside(Setting setting) {
        var window = bench.window(setting);
        window.picture("shipments-list-" + setting.name());
        assertThat(window.faults()).as("list").isEmpty();

        window.act(() -> bench.room().enter(new RoomTarget.OfShipment(SampleShelf.id(1), Optional.empty())));
        window.picture("shipments-detail-" + setting.name());
        assertThat(window.faults()).as("detail").isEmpty();
        window.press("show-goods");
        window.picture("shipments-goods-" + setting.name());
        assertThat(window.faults()).as("goods").isEmpty();
        window.press("finish-inbound");
        window.picture("shipments-finish-" + setting.name());
        assertThat(window.faults()).as("finish").isEmpty();

        bench.shelf.finished();
        window.press("finish-now");
        window.picture("shipments-finished-" + setting.name());
        assertThat(window.faults()).as("finished").isEmpty();

        window.act(() -> bench.room().pressed(Command.BACK));
        window.press("import");
        window.picture("shipments-import-" + setting.name());
        assertThat(window.faults()).as("import").isEmpty();
    }
}
