package tallydock.desk.rooms;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import tallydock.desk.gallery.Finding;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.gallery.LayoutWalk;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.Look;

/// A window with a room in it, as a person uses it: look for things by id, press them, read what is there. Called from
/// the test's thread.
public final class Window {
    private final Scene scene;

    public Window(Setting setting, Function<Texts, RoomScreen> room, String... sheets) {
        scene = FxRoom.on(() -> Trial.lay(setting, room, sheets));
        settle();
    }

    private Window(Scene scene) {
        this.scene = scene;
        settle();
    }

    /// A window whose whole content is this.
    public static Window whole(Setting setting, BiFunction<Texts, Look, Region> content, String... sheets) {
        return new Window(FxRoom.on(() -> Trial.layWhole(setting, content, sheets)));
    }

    public Scene scene() {
        return scene;
    }

    /// Types into the field with this id.
    public void type(String id, String text) {
        var field = (TextInputControl) find(id).orElseThrow(() -> new AssertionError("no field " + id));
        act(() -> field.setText(text));
    }

    public void settle() {
        for (var round = 0; round < 3; round++) {
            FxRoom.run(() -> Trial.settle(scene));
        }
    }

    /// The node with this id, when it is to be seen.
    public Optional<Node> find(String id) {
        return FxRoom.on(() -> Optional.ofNullable(scene.lookup("#" + id)).filter(Window::isSeen));
    }

    private static boolean isSeen(Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    public void press(String id) {
        var node = find(id).orElseThrow(() -> new AssertionError("not to be seen: " + id));
        act(() -> ((ButtonBase) node).fire());
    }

    public void act(Runnable deed) {
        FxRoom.run(deed);
        settle();
    }

    /// Every text that is to be seen.
    public List<String> words() {
        return FxRoom.on(() -> scene.getRoot().lookupAll("*").stream()
                .filter(Window::isSeen)
                .filter(Labeled.class::isInstance)
                .map(each -> ((Labeled) each).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList());
    }

    @SuppressWarnings("unchecked")
    public <R> TableView<R> table(String id) {
        return (TableView<R>) find(id).orElseThrow(() -> new AssertionError("no table " + id));
    }

    public List<Finding> faults() {
        return FxRoom.on(() -> LayoutWalk.of(scene));
    }

    public void picture(String name) {
        FxRoom.run(() -> Shots.take(name, scene));
    }
}
