package tallydock.desk.gallery;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Brings a scene that no window shows to the rest it would come to in a window.
public final class Settling {
    private static final int MOST_ROUNDS = 4;

    private Settling() {}

    /// Sizes chosen during layout are styles of the next pulse: styles and layout take turns until a layout finds
    /// nothing to do, at most four times, which is more than any room needs. FX thread.
    public static void settle(Parent root) {
        for (var round = 0; round < MOST_ROUNDS; round++) {
            root.applyCss();
            var waiting = waiting(root);
            root.layout();
            // cells that a table keeps out of sight wait for ever
            if (waiting(root).equals(waiting)) {
                return;
            }
        }
    }

    private static Set<Node> waiting(Node root) {
        var found = new HashSet<Node>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, Set<Node> found) {
        if (node instanceof Parent parent) {
            if (parent.isNeedsLayout()) {
                found.add(parent);
            }
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
