package tallydock.desk.receive;

import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import tallydock.desk.gallery.FxRoom;
import tallydock.domain.barcode.Command;
import tallydock.domain.picture.PictureRefusal;
import tallydock.scanner.image.CodesInPictures;
import tallydock.usecase.SourceFile;
import tallydock.usecase.photo.PhotoSettings;

/// The states of the counting room that have photos in them, and what brings them about.
final class PhotoScenes {
    static final Map<String, Consumer<Bench>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("unknown-photo", bench -> choose(unknown(bench), "label.jpg", "item.jpg", "third.jpg"));
        ALL.put("unknown-offered", bench -> appear(unknown(watching(bench)), "IMG_1.jpg", "IMG_2.jpg"));
        ALL.put("damaged-photo", bench -> choose(opened(bench).scans("LUM-DESK-WHT", Command.DAMAGED), "damage.jpg"));
        ALL.put("photo-at-rest", bench -> choose(opened(bench).scans("LUM-DESK-WHT", Command.PHOTO), "lamp.jpg"));
        ALL.put("photo-due", bench -> unknown(bench).scans(Command.REPORT));
        ALL.put("photo-refused", bench -> {
            bench.photos.refusal = Optional.of(PictureRefusal.HEIC);
            choose(opened(bench).scans("VASE-BLU-40"), "IMG_2201.heic");
        });
        ALL.put(
                "closed-photos",
                bench -> choose(
                        choose(opened(bench).scans("LUM-DESK-WHT", Command.DAMAGED), "damage.jpg")
                                .scans(Command.CLOSE, Command.CLOSE),
                        "open.jpg",
                        "closed.jpg"));
        ALL.put("photo-folder", bench -> {
            bench.photos.folderGone = true;
            push(opened(watching(bench)).scans("VASE-BLU-40"), "folder-of-photos");
        });
        ALL.put("picture-codes", bench -> pasted(bench.open().opensCarton(1).scans("LUM-DESK-WHT"), "scene07.jpg"));
        ALL.put("picture-no-carton", bench -> pasted(bench.open(), "scene03.jpg"));
        ALL.put("picture-nothing", bench -> pasted(bench.open(), "truth.tsv"));
        ALL.put("photo-large", bench -> enlarge(choose(opened(bench).scans("VASE-BLU-40"), "vase.jpg", "label.jpg")));
    }

    private PhotoScenes() {}

    private static Bench opened(Bench bench) {
        return bench.open().opensCarton(1);
    }

    /// A code that nobody knows, in the first carton.
    static Bench unknown(Bench bench) {
        return opened(bench).scans("LUM-DESK-WHT", Scenes.UNKNOWN);
    }

    /// Somebody chooses files.
    static Bench choose(Bench bench, String... names) {
        bench.photos.chosen.clear();
        bench.photos.chosen.addAll(List.of(names));
        return push(bench, "choose-photo");
    }

    /// A file of the sample pictures is pasted, and really searched.
    private static Bench pasted(Bench bench, String name) {
        var reader = new CodesInPictures();
        bench.photos.searches = picture -> reader.search(picture, () -> false);
        return paste(bench, "src/test/resources/pictures/" + name);
    }

    /// A file is pasted.
    static Bench paste(Bench bench, String place) {
        FxRoom.run(() -> {
            var content = new ClipboardContent();
            content.putFiles(List.of(new File(place)));
            Clipboard.getSystemClipboard().setContent(content);
            Screen.scene(bench);
        });
        return bench.does(() -> Event.fireEvent(
                bench.room.node(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.V, false, true, false, false)));
    }

    /// The station watches a folder.
    static Bench watching(Bench bench) {
        new PhotoSettings(bench.photos.ports()).watch(Optional.of("/media/camera"), Bench.SUPERVISOR);
        return bench;
    }

    /// A camera puts pictures into the folder, and a second goes by.
    static Bench appear(Bench bench, String... names) {
        List.of(names).forEach(name -> bench.photos.appearing.add(new SourceFile(name)));
        return bench.does(bench.photos::time);
    }

    static Bench push(Bench bench, String id) {
        return bench.does(() -> Screen.button(bench, id).fire());
    }

    static Bench enlarge(Bench bench) {
        return bench.does(() -> ((Button) Screen.scene(bench).getRoot().lookup(".photo-tile")).fire());
    }
}
