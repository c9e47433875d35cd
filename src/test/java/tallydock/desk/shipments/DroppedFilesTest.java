package tallydock.desk.shipments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.FakeDoors;
import tallydock.desk.rooms.Trial;
import tallydock.desk.rooms.Window;
import tallydock.desk.shipments.intake.IntakeState;
import tallydock.desk.shipments.intake.sheet.Ended;
import tallydock.desk.shipments.intake.sheet.SheetModel;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.reading.RowCounts;
import tallydock.domain.fact.Actor;
import tallydock.domain.people.Role;
import tallydock.domain.product.SellerId;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.domain.shipment.version.ListDiff;
import tallydock.usecase.StorageFault;
import tallydock.usecase.version.VersionChange;
import tallydock.usecase.version.VersionChoice;

/// Files that come into the room of shipments, by its button or dropped on it, and what is said of them.
class DroppedFilesTest {
    private static final Setting COMPACT = new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14);

    private final ShipmentsBench bench = new ShipmentsBench();

    private Window withList(int ready, int blocked) {
        bench.sheets.reading = wish -> FakeSheets.list(wish, new RowCounts(ready, 0, blocked, 0));
        var window = bench.window(COMPACT);
        window.press("import");
        return window;
    }

    @Test
    void aFileThatIsNoListIsRefusedWithItsSentence() {
        var window = bench.window(COMPACT);

        window.press("import");

        assertThat(window.words()).contains("list.xlsx was not imported", "Code PASSWORD_PROTECTED");
        window.press("intake-close");
        assertThat(window.find("intake")).isEmpty();
    }

    @Test
    void theButtonSaysHowManyRowsComeInAndExactlyTheyAreWishedFor() {
        var window = withList(209, 3);
        bench.sheets.storing = _ -> FakeSheets.stored(3, Optional.of(SampleShelf.id(2)));
        window.press("intake-next");
        assertThat(((Labeled) window.find("intake-store").orElseThrow()).getText())
                .isEqualTo("Import 209 rows, leave 3 out");

        window.press("intake-store");

        assertThat(bench.sheets.wishes.getLast().said().leaveOutBlocked()).isTrue();
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
    void aFileDroppedWhileAnotherIsOnTheTableIsNotLostSilently() {
        var window = withList(4, 1);

        window.act(() -> bench.room().take(List.of(new File("second.xlsx"))));

        assertThat(bench.doors.notes()).singleElement().asString().contains("intake.one-by-one", "list.xlsx");
        assertThat(bench.sheets.wishes).hasSize(1);
        assertThat(window.find("intake-next")).isPresent();
    }

    @Test
    void aViewersDropChangesNothing() {
        bench.doors = new FakeDoors(Role.VIEWER);
        var window = bench.window(COMPACT);

        window.act(() -> bench.room().take(List.of(new File("first.xlsx"))));

        assertThat(window.find("intake")).isEmpty();
        assertThat(bench.sheets.wishes).isEmpty();
    }

    @Test
    void aStoreThatCannotBeWrittenIsToldAndWhatWasSetRightStays() {
        var window = withList(4, 0);
        bench.sheets.storing = _ -> {
            throw new StorageFault(StorageFault.Reason.DISK_FULL, "no room");
        };
        window.press("intake-next");

        window.press("intake-store");

        assertThat(bench.doors.notes()).singleElement().asString().contains("failed", "intake.broke");
        assertThat(window.find("intake-store")).isPresent();
    }

    @Test
    void aFileThatCannotBeOpenedSaysWhatToCheck() {
        bench.sheets.reading = _ -> {
            throw new UncheckedIOException(new IOException("locked"));
        };
        var window = bench.window(COMPACT);

        window.press("import");

        assertThat(window.words())
                .contains("list.xlsx cannot be opened", "Check that it is there and not open in another program.");
    }

    @Test
    void aFileThatIsGoneOrMayNotBeReadSaysSo() {
        bench.sheets.reading = _ -> {
            throw new UncheckedIOException(new NoSuchFileException("list.xlsx"));
        };
        var window = bench.window(COMPACT);
        window.press("import");
        assertThat(window.words()).contains("list.xlsx is not there any more");
        window.press("intake-close");

        bench.sheets.reading = _ -> {
            throw new UncheckedIOException(new AccessDeniedException("list.xlsx"));
        };
        window.press("import");
        assertThat(window.words()).contains("list.xlsx may not be read");
    }

    @Test
    void whileItIsReadAnewTheLastReadingStaysAndOnlyTheLastWishCounts() {
        var jobs = new ArrayList<Runnable>();
        var window = withList(4, 1);
        bench.work = jobs::add;
        window.act(() -> sheet().use("A", ColumnUse.NOT_USED));
        window.act(() -> sheet().use("A", ColumnUse.SKU));
        bench.sheets.reading = wish -> FakeSheets.list(
                wish, new RowCounts(wish.said().layout().columns().containsValue(ColumnUse.SKU) ? 5 : 1, 0, 0, 0));
        assertThat(sheet().busy().get()).isTrue();
        assertThat(sheet().opened().get().counts().ready()).isEqualTo(4);

        window.act(() -> jobs.removeFirst().run());
        assertThat(sheet().opened().get().counts().ready()).isEqualTo(4);
        window.act(() -> jobs.removeFirst().run());

        assertThat(sheet().opened().get().counts().ready()).isEqualTo(5);
        assertThat(sheet().busy().get()).isFalse();
    }

    private SheetModel sheet() {
        return ((IntakeState.Looking) bench.room().taking().get()).sheet();
    }

    @Test
    void escGoesBackStepByStepAndKeepsNothing() {
        var window = withList(4, 1);
        window.press("intake-next");

        window.act(() -> assertThat(bench.room().pressed(Command.BACK)).isTrue());
        assertThat(window.find("intake-next")).isPresent();
        window.act(() -> assertThat(bench.room().pressed(Command.BACK)).isTrue());

        assertThat(window.find("intake")).isEmpty();
        assertThat(bench.sheets.by).isEmpty();
    }

    @Test
    void aListOfAKnownPurchaseOrderIsStoredOnlyAsWhatIsSaid() {
        var window = withList(4, 0);
        var refs = new ShipmentRefs(Optional.of("PO-9"), Optional.empty(), Optional.empty(), Optional.empty());
        var head = new ShipmentHead(SampleShelf.id(1), SellerId.OWN, refs, Route.UNKNOWN);
        var choices = new ArrayList<VersionChoice>();
        bench.sheets.storing = choice -> {
            choices.add(choice);
            return choice instanceof VersionChoice.Unasked
                    ? new Ended.Offered(List.of(
                            new VersionChange(head, new ListDiff(List.of(), List.of(), List.of()), List.of(), 0)))
                    : FakeSheets.stored(0, Optional.of(head.id()));
        };
        window.press("intake-next");
        window.press("intake-store");
        assertThat(window.words()).contains("Both lists are the same.", "New version of PO-9");

        window.press("version-of");

        assertThat(choices).containsExactly(new VersionChoice.Unasked(), new VersionChoice.VersionOf(head));
        assertThat(window.words()).contains("4 rows in PO-9");
    }

    @Test
    void anInvoiceOfSeveralShipmentsIsStoredOnlyOnceItIsSaidWhose() {
        var choices = new ArrayList<VersionChoice>();
        var refs = new ShipmentRefs(Optional.of("PO-9"), Optional.empty(), Optional.of("REF-1"), Optional.empty());
        var one = new ShipmentHead(SampleShelf.id(1), SellerId.OWN, refs, Route.UNKNOWN);
        var other = new ShipmentHead(SampleShelf.id(2), SellerId.OWN, refs, Route.UNKNOWN);
        bench.sheets.reading = _ -> FakeSheets.invoice();
        bench.sheets.storing = choice -> {
            choices.add(choice);
            return choice instanceof VersionChoice.Unasked
                    ? new Ended.Several(List.of(one, other))
                    : FakeSheets.stored(0, Optional.of(one.id()));
        };
        var window = bench.window(COMPACT);
        window.press("import");
        window.press("intake-store");
        assertThat(window.words()).contains("Which shipment does it belong to?", "REF-1");

        window.press("place-here");

        assertThat(choices).containsExactly(new VersionChoice.Unasked(), new VersionChoice.VersionOf(one));
        assertThat(window.find("open-shipment")).isPresent();
    }

    @Test
    void aScanWhileAFileIsOnTheTableLeavesTheFilterAlone() {
        var window = withList(4, 0);

        window.act(() ->
                bench.room().scanned(new RawScan(ScanSource.SCREEN, "screen", Bytes.utf8("LUM-DESK-WHT"), Trial.NOW)));
        window.act(() -> bench.room().pressed(Command.BACK));

        assertThat(window.table("shipments").getItems()).hasSize(3);
    }

    @Test
    void rowsLeftOutAreWrittenWhereThePersonSays() {
        var window = withList(4, 1);
        window.press("intake-next");

        window.press("save-left-out");

        assertThat(bench.doors.notes())
                .singleElement()
                .asString()
                .contains("intake.left-out-saved", "list-left-out.xlsx");
    }

    @Test
    void aReceiverAsksForASupervisorFirstAndAViewerIsNotOfferedIt() {
        bench.doors = new FakeDoors(Role.RECEIVER);
        bench.window(COMPACT).press("import");
        assertThat(bench.doors.notes()).containsExactly("authorise IMPORT_LIST");

        bench.doors = new FakeDoors(Role.VIEWER);
        assertThat(bench.window(COMPACT).find("import")).isEmpty();
    }

    @Test
    void whoeverAllowedItIsTheOneWhoImported() {
        bench.doors = new FakeDoors(Role.RECEIVER);
        var window = withList(4, 0);
        window.press("intake-next");

        window.press("intake-store");

        assertThat(bench.sheets.by).containsExactly(new Actor("boss"));
    }
}
