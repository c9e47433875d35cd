package tallydock.app.desk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
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
import tallydock.desk.shipments.ShipmentsRoom;
import tallydock.domain.document.reading.RowView;
import tallydock.domain.people.Role;
import tallydock.domain.people.Room;

/// A real station and the room of shipments on it, with files of a folder that are dropped on the room.
final class IntakeBench implements AutoCloseable {
    static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final Setting COMPACT = new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14);

    final OpenStation station;
    private final FakeDoors doors = new FakeDoors(Role.SUPERVISOR);
    private final AtomicReference<RoomScreen> room = new AtomicReference<>();
    private final Path folder;

    IntakeBench(Path folder) {
        this.folder = folder;
        station = new FolderOpener().open(Optional.of(folder.resolve("store")), false);
    }

    RoomScreen room() {
        return room.get();
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        station.close();
    }

    private RoomScreen build(Texts texts) {
        var place = new RoomList.Place(folder, ZoneOffset.UTC, new Recordings(), () -> {}, StationPeople.window());
        room.set(new RoomList(
                        station,
                        StationPeople.office(station, folder),
                        place,
                        _ -> Trial.tools(texts, doors, Runnable::run))
                .live().stream()
                        .filter(each -> each.room() == Room.SHIPMENTS)
                        .findFirst()
                        .orElseThrow());
        return room.get();
    }

    Window window(Setting setting) {
        var window = new Window(setting, this::build, "shipments", "intake");
        window.act(() -> room.get().enter(new RoomTarget.AsItWas()));
        return window;
    }

    void drop(Window window, Path file) {
        window.act(() -> ((ShipmentsRoom) room.get()).take(List.of(new File(file.toString()))));
        window.settle();
    }

    Window dropped(Path file) {
        var window = window(COMPACT);
        drop(window, file);
        return window;
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /// A packing list of so many rows of which a few are wrong.
    Path faulty(int rows) throws IOException {
        var text = new StringBuilder("装箱单,,,,,,,\nPO:,PO-2026-0117,,,,,,\n货号,条码,箱号,数量,毛重 KG,HS编码,单价,备注\n");
        for (var row = 1; row <= rows; row++) {
            var units = row == 31 ? "O6" : row == 47 ? "many" : row == 60 ? "-4" : "12";
            var barcode = row == 20 ? "6923450118711" : row == 24 ? "73040122222" : "6923450118405";
            var hs = row % 53 == 0 ? "9405" : "9405.21";
            text.append("LUM-DESK-WHT,%s,CTN-%04d,%s,12.10,%s,6.40,易碎\n".formatted(barcode, row, units, hs));
        }
        return write("装箱单_0117.csv", text.toString());
    }

    static String text(Window window, String id) {
        return ((Labeled) window.find(id).orElseThrow()).getText();
    }

    static List<RowView> preview(Window window) {
        return window.<RowView>table("preview").getItems();
    }

    static void press(Window window, String label) {
        var found = window.scene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> label.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label));
        window.act(found::fire);
    }

    @SuppressWarnings("unchecked")
    static <T> void choose(Window window, String id, T value) {
        var box = (ComboBox<T>) window.find(id).orElseThrow(() -> new AssertionError("no box " + id));
        window.act(() -> box.setValue(value));
    }
}
