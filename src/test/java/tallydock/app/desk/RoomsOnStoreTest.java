package tallydock.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.app.station.FolderOpener;
import tallydock.app.station.OpenStation;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.FakeDoors;
import tallydock.desk.rooms.Recordings;
import tallydock.desk.rooms.Trial;
import tallydock.desk.rooms.Window;
import tallydock.desk.shipments.BoardShelf;
import tallydock.desk.shipments.ShipmentsRoom;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.CountMode;
import tallydock.domain.people.Role;
import tallydock.domain.people.Room;
import tallydock.usecase.CountShipment;

/// The rooms of the live window on a real store, with the bundled demo files dropped on them.
class RoomsOnStoreTest {
    private static final Setting COMPACT = new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14);

    private final FakeDoors doors = new FakeDoors(Role.SUPERVISOR);
    private Path folder;
    private OpenStation station;

    @BeforeEach
    void open(@TempDir Path temp) {
        folder = temp;
        station = new FolderOpener().open(Optional.of(temp.resolve("store")), false);
    }

    @AfterEach
    void close() {
        station.close();
    }

    private File demo(String name) {
        DemoFiles.in(folder);
        return folder.resolve(name).toFile();
    }

    private List<RoomScreen> rooms(Texts texts) {
        var place = new RoomList.Place(folder, ZoneOffset.UTC, new Recordings(), () -> {}, StationPeople.window());
        return new RoomList(
                        station,
                        StationPeople.office(station, folder),
                        place,
                        _ -> Trial.tools(texts, doors, Runnable::run))
                .live();
    }

    private Window window(Setting setting, Room room, AtomicReference<RoomScreen> made) {
        var window = new Window(
                setting,
                texts -> {
                    made.set(rooms(texts).stream()
                            .filter(each -> each.room() == room)
                            .findFirst()
                            .orElseThrow());
                    return made.get();
                },
                "shipments",
                "intake",
                "review");
        window.act(() -> made.get().enter(new RoomTarget.AsItWas()));
        return window;
    }

    private Window dropped(File... files) {
        var made = new AtomicReference<RoomScreen>();
        var window = window(COMPACT, Room.SHIPMENTS, made);
        Stream.of(files).forEach(file -> {
            window.find("intake-close").ifPresent(_ -> window.press("intake-close"));
            window.act(() -> ((ShipmentsRoom) made.get()).take(List.of(file)));
            window.settle();
            window.find("intake-next").ifPresent(_ -> window.press("intake-next"));
            window.find("intake-store").ifPresent(_ -> window.press("intake-store"));
        });
        return window;
    }

    private void count(String... codes) {
        var head = station.shipmentBoard().rows("").getFirst().shipment();
        var context = new CountShipment.Context(head, CountMode.UNIT, Actor.COMMAND_LINE, station.identity());
        var counting = CountShipment.resume(context, station.countPorts());
        for (var code : codes) {
            counting.scan(new RawScan(
                    ScanSource.SCREEN,
                    "screen",
                    Bytes.utf8(code),
                    station.clock().instant()));
        }
    }

    @Test
    void aDroppedListIsInTheListAndSaysHowManyRowsCame() {
        var window = dropped(demo("demo-packing-list.xlsx"));

        assertThat(window.words()).anyMatch(word -> word.matches("\\d+ rows in FBA15TDDEMO1"));
        window.press("intake-close");
        assertThat(window.table("shipments").getItems()).hasSize(1);
    }

    @Test
    void theSameListDroppedAgainSaysThatTheShipmentIsHereAlready() {
        var window = dropped(demo("demo-packing-list.xlsx"), demo("demo-packing-list.xlsx"));

        assertThat(window.words()).anyMatch(word -> word.startsWith("This shipment was here already."));
        window.press("intake-close");
        assertThat(window.table("shipments").getItems()).hasSize(1);
    }

    @Test
    void aProductSheetGoesIntoTheRegister() {
        var window = dropped(demo("demo-products.xlsx"));

        assertThat(window.words()).anyMatch(word -> word.endsWith("in the register of Own goods"));
        assertThat(window.find("shipments")).isEmpty();
    }

    @Test
    void aFileThatIsNoListIsRefusedInWordsAndTheListsStay() throws IOException {
        var letter = Files.writeString(folder.resolve("letter.txt"), "Dear warehouse,\n\nsee you on Monday.\n");

        var window = dropped(demo("demo-packing-list.xlsx"), letter.toFile());

        assertThat(window.words()).anyMatch(word -> word.startsWith("No table with headings was found"));
        assertThat(window.find("intake-next")).isEmpty();
        assertThat(window.find("intake-store")).isEmpty();
        window.press("intake-back");
        assertThat(window.table("shipments").getItems()).hasSize(1);
    }

    @Test
    void aFileThatIsGoneIsNamed() {
        var window = dropped(folder.resolve("gone.xlsx").toFile());

        assertThat(window.words()).anyMatch(word -> word.contains("gone.xlsx"));
        assertThat(doors.notes()).isEmpty();
    }

    @Test
    void whatWasCountedIsOnTheShelfAndItsCasesAreCounted() {
        dropped(demo("demo-packing-list.xlsx"));
        count("FBA15TDDEMO1U000001", "X00DEMOLMP", "NOBODY-KNOWS");
        var shelf = new BoardShelf(
                station.shipmentBoard(), station.caseList(), station.lookIntoShipment(), station.compareDocuments());

        var row = shelf.all().getFirst();

        assertThat(row.counts().cartons()).isEqualTo(1);
        assertThat(row.counts().units()).isEqualTo(1);
        assertThat(row.counts().cases()).isEmpty();
        assertThat(shelf.cases())
                .containsEntry(row.id(), (long) station.caseList().all().size());
        assertThat(shelf.detail(row.id()).orElseThrow().receipt().unknown()).hasSize(1);
    }

    @Test
    void casesOfARealCountAreListedWithTheirScans() {
        dropped(demo("demo-packing-list.xlsx"));
        count("FBA15TDDEMO1U000001", "X00DEMOLMP", "NOBODY-KNOWS");

        var window = window(COMPACT, Room.DISCREPANCIES, new AtomicReference<>());
        window.press("kind-UNKNOWN_BARCODE");
        var cases = window.<Discrepancy>table("cases");
        window.act(() -> cases.getSelectionModel().select(0));
        window.act(() -> cases.getOnMouseClicked().handle(null));

        assertThat(cases.getItems()).hasSize(1);
        assertThat(window.words()).contains("Unknown: NOBODY-KNOWS");
    }

    @Test
    void nothingIsCutShortOrOutsideWithRealData() {
        dropped(demo("demo-packing-list.xlsx"));
        count("FBA15TDDEMO1U000001", "X00DEMOLMP", "NOBODY-KNOWS");
        var large = new Setting(1920, 1080, Language.CHINESE, Theme.DARK, 14);
        for (var setting : List.of(COMPACT, large)) {
            var made = new AtomicReference<RoomScreen>();
            var shipment =
                    station.shipmentBoard().rows("").getFirst().shipment().id();
            for (var room : List.of(Room.SHIPMENTS, Room.DISCREPANCIES)) {
                var window = window(setting, room, made);
                assertThat(window.faults()).as("%s %s", room, setting.name()).isEmpty();

                window.act(() -> made.get().enter(new RoomTarget.OfShipment(shipment, Optional.empty())));
                window.picture("store-" + room + "-" + setting.name());
                assertThat(window.faults())
                        .as("%s of one shipment %s", room, setting.name())
                        .isEmpty();
            }
        }
    }
}
