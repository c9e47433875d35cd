package tallydock.desk.shipments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.FakeDoors;
import tallydock.desk.rooms.Places;
import tallydock.desk.rooms.Reports;
import tallydock.desk.rooms.Trial;
import tallydock.desk.rooms.Window;
import tallydock.desk.shipments.intake.Intake;
import tallydock.desk.shipments.intake.IntakeModel;
import tallydock.domain.barcode.Command;
import tallydock.domain.document.Place;
import tallydock.domain.document.Problem;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.document.Refusal;
import tallydock.domain.document.RefusalCode;
import tallydock.domain.people.Role;
import tallydock.usecase.StorageFault;
import tallydock.usecase.report.ReportResult;

/// The room of shipments in a window, with sample shipments behind it.
class ShipmentsRoomTest {
    private static final Setting COMPACT = new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14);
    private static final Setting WIDE = new Setting(1920, 1080, Language.ENGLISH, Theme.LIGHT, 14);

    private final SampleShelf shelf = SampleShelf.filled();
    private final Reports reports = new Reports();
    private final AtomicReference<ShipmentsRoom> room = new AtomicReference<>();
    private Executor work = Runnable::run;
    private FakeDoors doors = new FakeDoors(Role.SUPERVISOR);
    private IntakeModel.Reading reading =
            (_, _, _) -> new Intake.Refused(new Refusal(RefusalCode.NO_TABLE, Place.FILE));

    private ShipmentsRoom build(Texts texts) {
        var needs = new ShipmentsRoom.Needs(
                shelf,
                (file, context, progress) -> reading.run(file, context, progress),
                reports.useCase(),
                new Moments(ZoneId.of("UTC")),
                new Places("C:\\lists\\list.xlsx", "/tmp/"));
        var built = new ShipmentsRoom(Trial.tools(texts, doors, job -> work.execute(job)), needs);
        room.set(built);
        return built;
    }

    private Window window(Setting setting) {
        var window = new Window(setting, this::build, "shipments");
        window.act(() -> room.get().enter(new RoomTarget.AsItWas()));
        return window;
    }

    private Window withFirstChosen(Setting setting) {
        var window = window(setting);
        window.act(() -> room.get().enter(new RoomTarget.OfShipment(SampleShelf.id(1), Optional.empty())));
        return window;
    }

    private static Intake.Read read(long rows, int problems) {
        var one = new Problem(
                ProblemCode.MISSING_PO,
                Optional.of(new Place(Optional.of("Sheet1"), Optional.of(47), Optional.of("C"))),
                Map.of());
        return new Intake.Read(
                Intake.Kind.PACKING_LIST,
                rows,
                "PO-9",
                Stream.generate(() -> one).limit(problems).toList());
    }

    @Test
    void anEmptyRoomSaysWhatToDo() {
        shelf.rows.clear();

        assertThat(window(COMPACT).words()).contains("No shipments yet. Import a packing list.");
    }

    @Test
    void aListThatCannotBeReadSaysSoAndIsReadAgain() {
        shelf.broken = true;
        var window = window(COMPACT);
        assertThat(window.words()).contains("The shipments cannot be read", "Code SHIPMENTS-CANNOT-READ");

        shelf.broken = false;
        window.act(() -> room.get().enter(new RoomTarget.AsItWas()));

        assertThat(window.table("shipments").getItems()).hasSize(3);
    }

    @Test
    void theFilterFindsByAnyNameAndIsCleared() {
        var window = window(COMPACT);
        var filter = (TextField) window.find("filter").orElseThrow();

        window.act(() -> filter.setText("po-77"));
        assertThat(window.table("shipments").getItems()).hasSize(1);

        window.act(() -> filter.setText("nowhere"));
        assertThat(window.words()).contains("Nothing matches.");

        window.press("clear");
        assertThat(window.table("shipments").getItems()).hasSize(3);
    }

    @Test
    void aWideWindowShowsTheDetailBesideTheList() {
        var window = withFirstChosen(WIDE);

        assertThat(window.table("cartons").getItems()).hasSize(3);
        assertThat(window.find("shipments")).isPresent();
        assertThat(window.find("detail-close")).isEmpty();
    }

    @Test
    void aSmallWindowLaysTheDetailOverTheListAndEscGoesBack() {
        var window = withFirstChosen(COMPACT);
        assertThat(window.find("cartons")).isPresent();

        window.act(() -> assertThat(room.get().pressed(Command.BACK)).isTrue());

        assertThat(window.find("cartons")).isEmpty();
        window.act(() -> assertThat(room.get().pressed(Command.BACK)).isFalse());
    }

    @Test
    void countGoesToTheStationWithThisShipment() {
        withFirstChosen(WIDE).press("count-shipment");

        assertThat(doors.notes())
                .containsExactly("go RECEIVE " + new RoomTarget.OfShipment(SampleShelf.id(1), Optional.empty()));
    }

    @Test
    void whoMayNotCountIsNotOfferedIt() {
        doors = new FakeDoors(Role.PACKER);

        assertThat(withFirstChosen(WIDE).find("count-shipment")).isEmpty();
    }

    @Test
    void anExportedReportSaysWhereItIs() {
        var window = withFirstChosen(WIDE);

        window.press("export-report");

        assertThat(reports.places()).containsExactly("/tmp/report-FBA15H9RGK6C.xlsx");
        assertThat(window.words()).contains("Report saved", "/tmp/report-FBA15H9RGK6C.xlsx");
    }

    @Test
    void aReportThatCannotBeWrittenSaysWhatToDo() {
        reports.refuse(ReportResult.Reason.NOT_ALLOWED);
        var window = withFirstChosen(WIDE);

        window.press("export-report");

        assertThat(window.words())
                .contains("Close the file in the other program, or choose another place.", "Code REPORT-NOT_ALLOWED");
    }

    @Test
    void aFileThatIsNoListIsRefusedWithItsSentence() {
        var window = window(COMPACT);

        window.press("import");

        assertThat(window.words()).contains("list.xlsx was not imported", "Code NO_TABLE");
    }

    @Test
    void rowsThatCannotBeUsedAreAskedAbout() {
        reading = (_, context, _) -> context.leaveOut()
                ? new Intake.Stored(read(212, 3), 3, Optional.of(SampleShelf.id(2)), false)
                : new Intake.HeldBack(read(212, 3), 3);
        var window = window(COMPACT);
        window.press("import");
        assertThat(window.words())
                .contains("list.xlsx: 3 rows cannot be used", "Import 209 rows, leave 3 out", "3 things to look at");
        window.picture("shipments-asking");

        window.press("import-leave-out");

        assertThat(window.words()).contains("209 rows in PO-9", "3 rows were left out.");
        assertThat(window.faults()).isEmpty();
    }

    @Test
    void severalFilesAtOnceAreRefusedWithWhatToDo() {
        var window = window(COMPACT);

        window.act(() -> room.get().take(List.of(new File("a.xlsx"), new File("b.xlsx"))));

        assertThat(window.words()).contains("Drop one file at a time", "Nothing was imported. 2 files came at once.");
    }

    @Test
    void aFileDroppedWhileAnotherIsReadIsNotLostSilently() {
        var window = window(COMPACT);
        reading = (_, _, _) -> {
            room.get().take(List.of(new File("second.xlsx")));
            return new Intake.HeldBack(read(4, 1), 1);
        };

        window.act(() -> room.get().take(List.of(new File("first.xlsx"))));

        assertThat(doors.notes()).singleElement().asString().contains("shipments.still-reading", "first.xlsx");
        assertThat(window.words()).contains("first.xlsx: 1 row cannot be used");
    }

    @Test
    void aViewersDropChangesNothing() {
        doors = new FakeDoors(Role.VIEWER);
        var window = window(COMPACT);

        window.act(() -> room.get().take(List.of(new File("first.xlsx"))));

        assertThat(window.find("intake")).isEmpty();
    }

    @Test
    void aStoreThatCannotBeWrittenIsToldAndTheListStays() {
        reading = (_, _, _) -> {
            throw new StorageFault(StorageFault.Reason.DISK_FULL, "no room");
        };
        var window = window(COMPACT);

        window.press("import");

        assertThat(doors.notes()).singleElement().asString().contains("failed", "shipments.import-broke");
        assertThat(window.table("shipments").getItems()).hasSize(3);
    }

    @Test
    void aFileThatCannotBeOpenedSaysWhatToCheck() {
        reading = (_, _, _) -> {
            throw new UncheckedIOException(new IOException("locked"));
        };
        var window = window(COMPACT);

        window.press("import");

        assertThat(window.words())
                .contains("list.xlsx cannot be opened", "Check that it is there and not open in another program.");
    }

    @Test
    void shipmentsAreShownWhileTheirCasesAreStillCompared() {
        var jobs = new ArrayList<Runnable>();
        work = jobs::add;
        var window = window(COMPACT);

        window.act(() -> jobs.removeFirst().run());
        assertThat(window.table("shipments").getItems()).hasSize(3);
        assertThat(window.words()).contains("\u2013").doesNotContain("3 cases");

        window.act(() -> jobs.removeFirst().run());
        assertThat(window.words()).contains("3 cases");
    }

    @Test
    void leavingItKeepsNothing() {
        reading = (_, _, _) -> new Intake.HeldBack(read(4, 1), 1);
        var window = window(COMPACT);
        window.press("import");

        window.press("import-leave-it");

        assertThat(window.find("intake")).isEmpty();
    }

    @Test
    void aListOfAShipmentThatWasThereSaysSo() {
        reading = (_, _, _) -> new Intake.Stored(read(12, 0), 0, Optional.of(SampleShelf.id(1)), true);
        var window = window(COMPACT);

        window.press("import");

        assertThat(window.words())
                .anyMatch(text ->
                        text.startsWith("This shipment was here already. The newest list is shown, counts are kept."));
    }

    @Test
    void aReceiverAsksForASupervisorFirstAndAViewerIsNotOfferedIt() {
        doors = new FakeDoors(Role.RECEIVER);
        window(COMPACT).press("import");
        assertThat(doors.notes()).containsExactly("authorise IMPORT_LIST");

        doors = new FakeDoors(Role.VIEWER);
        assertThat(window(COMPACT).find("import")).isEmpty();
    }

    static List<Setting> settings() {
        return Setting.usual();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void nothingIsCutShortOrOutside(Setting setting) {
        reading = (_, _, _) -> new Intake.HeldBack(read(212, 9), 3);
        var window = window(setting);
        window.picture("shipments-list-" + setting.name());
        assertThat(window.faults()).as("list").isEmpty();

        window.act(() -> room.get().enter(new RoomTarget.OfShipment(SampleShelf.id(1), Optional.empty())));
        window.picture("shipments-detail-" + setting.name());
        assertThat(window.faults()).as("detail").isEmpty();
        window.press("show-goods");
        window.picture("shipments-goods-" + setting.name());
        assertThat(window.faults()).as("goods").isEmpty();

        window.act(() -> room.get().pressed(Command.BACK));
        window.press("import");
        window.picture("shipments-import-" + setting.name());
        assertThat(window.faults()).as("import").isEmpty();
    }
}
