package tallydock.desk.shipments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.FakeDoors;
import tallydock.desk.shipments.intake.Intake;
import tallydock.domain.people.Role;
import tallydock.usecase.StorageFault;

/// Files that come into the room of shipments, by its button or dropped on it, and what is said of them.
class DroppedFilesTest {
    private static final Setting COMPACT = new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14);

    private final ShipmentsBench bench = new ShipmentsBench();

    @Test
    void aFileThatIsNoListIsRefusedWithItsSentence() {
        var window = bench.window(COMPACT);

        window.press("import");

        assertThat(window.words()).contains("list.xlsx was not imported", "Code NO_TABLE");
    }

    @Test
    void rowsThatCannotBeUsedAreAskedAbout() {
        bench.reading = (_, context, _) -> context.leaveOut()
                ? new Intake.Stored(ShipmentsBench.read(212, 3), 3, Optional.of(SampleShelf.id(2)), false)
                : new Intake.HeldBack(ShipmentsBench.read(212, 3), 3);
        var window = bench.window(COMPACT);
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
        var window = bench.window(COMPACT);

        window.act(() -> bench.room().take(List.of(new File("a.xlsx"), new File("b.xlsx"))));

        assertThat(window.words()).contains("Drop one file at a time", "Nothing was imported. 2 files came at once.");
    }

    @Test
    void aFileDroppedWhileAnotherIsReadIsNotLostSilently() {
        var window = bench.window(COMPACT);
        bench.reading = (_, _, _) -> {
            bench.room().take(List.of(new File("second.xlsx")));
            return new Intake.HeldBack(ShipmentsBench.read(4, 1), 1);
        };

        window.act(() -> bench.room().take(List.of(new File("first.xlsx"))));

        assertThat(bench.doors.notes()).singleElement().asString().contains("shipments.still-reading", "first.xlsx");
        assertThat(window.words()).contains("first.xlsx: 1 row cannot be used");
    }

    @Test
    void aViewersDropChangesNothing() {
        bench.doors = new FakeDoors(Role.VIEWER);
        var window = bench.window(COMPACT);

        window.act(() -> bench.room().take(List.of(new File("first.xlsx"))));

        assertThat(window.find("intake")).isEmpty();
    }

    @Test
    void aStoreThatCannotBeWrittenIsToldAndTheListStays() {
        bench.reading = (_, _, _) -> {
            throw new StorageFault(StorageFault.Reason.DISK_FULL, "no room");
        };
        var window = bench.window(COMPACT);

        window.press("import");

        assertThat(bench.doors.notes()).singleElement().asString().contains("failed", "shipments.import-broke");
        assertThat(window.table("shipments").getItems()).hasSize(3);
    }

    @Test
    void aFileThatCannotBeOpenedSaysWhatToCheck() {
        bench.reading = (_, _, _) -> {
            throw new UncheckedIOException(new IOException("locked"));
        };
        var window = bench.window(COMPACT);

        window.press("import");

        assertThat(window.words())
                .contains("list.xlsx cannot be opened", "Check that it is there and not open in another program.");
    }

    @Test
    void leavingItKeepsNothing() {
        bench.reading = (_, _, _) -> new Intake.HeldBack(ShipmentsBench.read(4, 1), 1);
        var window = bench.window(COMPACT);
        window.press("import");

        window.press("import-leave-it");

        assertThat(window.find("intake")).isEmpty();
    }

    @Test
    void aListOfAShipmentThatWasThereSaysSo() {
        bench.reading =
                (_, _, _) -> new Intake.Stored(ShipmentsBench.read(12, 0), 0, Optional.of(SampleShelf.id(1)), true);
        var window = bench.window(COMPACT);

        window.press("import");

        assertThat(window.words())
                .anyMatch(text ->
                        text.startsWith("This shipment was here already. The newest list is shown, counts are kept."));
    }

    @Test
    void aReceiverAsksForASupervisorFirstAndAViewerIsNotOfferedIt() {
        bench.doors = new FakeDoors(Role.RECEIVER);
        bench.window(COMPACT).press("import");
        assertThat(bench.doors.notes()).containsExactly("authorise IMPORT_LIST");

        bench.doors = new FakeDoors(Role.VIEWER);
        assertThat(bench.window(COMPACT).find("import")).isEmpty();
    }
}
