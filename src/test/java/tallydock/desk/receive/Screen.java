package tallydock.desk.receive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.gallery.Setting;
import tallydock.desk.gallery.Settling;
import tallydock.desk.kit.stage.OutcomeStage;
import tallydock.desk.kit.theme.Theme;

/// What a person finds on the room's screen.
final class Screen {
    private Screen() {}

    /// The room drawn in a small window. FX thread.
    static Scene scene(Bench bench) {
        var scene = bench.room.node().getScene();
        if (scene == null) {
            return Scenes.lay(
                    bench, new Setting(1366, 768, bench.texts.language().get(), Theme.LIGHT, 14));
        }
        Settling.settle(scene.getRoot());
        return scene;
    }

    static OutcomeStage stage(Bench bench) {
        return FxRoom.on(() -> (OutcomeStage) found(scene(bench).getRoot(), ".outcome-stage"));
    }

    /// Every text of the room that is to be seen.
    static List<String> text(Bench bench) {
        return FxRoom.on(() -> {
            scene(bench);
            return words(bench.room.node());
        });
    }

    static List<String> words(Node node) {
        var words = new ArrayList<String>();
        collect(node, words);
        return words;
    }

    private static void collect(Node node, List<String> words) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            words.add(labeled.getText());
        }
        if (node instanceof Text text) {
            words.add(text.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }

    static Button button(Bench bench, String id) {
        return (Button) found(scene(bench).getRoot(), "#" + id);
    }

    static Button countIt(Bench bench) {
        return (Button) found(scene(bench).getRoot(), ".count-it");
    }

    static Button key(Bench bench, String digit) {
        return buttons(bench.modals.getFirst())
                .filter(button -> digit.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    static Button push(Node node, String words) {
        return buttons(node)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Button> buttons(Node node) {
        // A pane that scrolls shows its content only once it is drawn.
        if (node instanceof javafx.scene.control.ScrollPane pane) {
            return buttons(pane.getContent());
        }
        if (node instanceof Button button) {
            return Stream.of(button);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Screen::buttons)
                : Stream.empty();
    }

    static TextField field(Bench bench) {
        return (TextField) found(bench.modals.getFirst(), ".type-field");
    }

    /// The codes of the rows in a card.
    static List<String> logged(Bench bench, String card) {
        return FxRoom.on(() -> found(scene(bench).getRoot(), card).lookupAll(".scan-code").stream()
                .map(code -> ((Labeled) code).getText())
                .filter(code -> !code.isEmpty())
                .toList());
    }

    private static Node found(Node under, String selector) {
        return Objects.requireNonNull(under.lookup(selector), selector);
    }
}
