package tallydock.proof.window;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.stage.Window;

/// Where on the screen a node is to be clicked: found by its id, by a style class with a dot before it, or by what is
/// written on it with an equals sign before it.
final class Places {
    private Places() {}

    /// `at X Y`, or `nowhere`.
    static String of(String name) {
        return shown(name).map(Places::middle).orElse("nowhere");
    }

    private static Optional<Node> shown(String name) {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .flatMap(window -> find(window.getScene().getRoot(), name).stream())
                .findFirst();
    }

    /// All that is written in the windows.
    static String texts() {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .flatMap(window -> texts(window.getScene().getRoot()))
                .filter(text -> !text.isBlank())
                .map(text -> text.replace('\n', ' '))
                .collect(Collectors.joining(" / "));
    }

    private static Stream<String> texts(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        var own = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
        var inner = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.<Node>empty();
        return Stream.concat(Stream.of(own), inner.flatMap(Places::texts));
    }

    private static Optional<Node> find(Node node, String name) {
        if (!node.isVisible()) {
            return Optional.empty();
        }
        if (isNamed(node, name)) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> find(child, name).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isNamed(Node node, String name) {
        if (name.startsWith(".")) {
            return name.substring(1).lines().allMatch(node.getStyleClass()::contains);
        }
        if (name.startsWith("=")) {
            return name.substring(1).equals(node.getAccessibleText())
                    || (node instanceof Labeled labeled && name.substring(1).equals(labeled.getText()));
        }
        return name.equals(node.getId());
    }

    /// `box X Y WIDTH HEIGHT` on the screen, or `nowhere`.
    static String box(String name) {
        return shown(name)
                .map(node -> node.localToScreen(node.getLayoutBounds()))
                .map(box -> "box %d %d %d %d"
                        .formatted(
                                Math.round(box.getMinX()),
                                Math.round(box.getMinY()),
                                Math.round(box.getWidth()),
                                Math.round(box.getHeight())))
                .orElse("nowhere");
    }

    private static String middle(Node node) {
        var box = node.localToScreen(node.getLayoutBounds());
        return "at %d %d".formatted(Math.round(box.getCenterX()), Math.round(box.getCenterY()));
    }
}
