package tallydock.proof.window;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.stage.Stage;

/// Moves the focus from control to control through the whole window, without end, also in the middle of a scan.
final class FocusWalk extends AnimationTimer {
    private static final int FRAMES = 3;

    private final Stage stage;
    private final Set<String> visited = new HashSet<>();
    private long frames;
    private int next;

    FocusWalk(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void handle(long now) {
        if (frames++ % FRAMES == 0) {
            var controls = new ArrayList<Node>();
            collect(stage.getScene().getRoot(), controls);
            step(controls);
        }
    }

    private void step(List<Node> controls) {
        if (!controls.isEmpty()) {
            next = (next + 1) % controls.size();
            var control = controls.get(next);
            control.requestFocus();
            visited.add(name(control));
        }
    }

    private static String name(Node control) {
        return control.getClass().getSimpleName() + "#" + control.getId() + control.getStyleClass();
    }

    private static void collect(Parent parent, List<Node> controls) {
        for (var child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && !child.isDisabled()) {
                if (child instanceof Control) {
                    controls.add(child);
                }
                if (child instanceof Parent inner) {
                    collect(inner, controls);
                }
            }
        }
    }

    /// How many different controls had the focus.
    int visited() {
        return visited.size();
    }
}
