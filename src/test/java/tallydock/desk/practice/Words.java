package tallydock.desk.practice;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import tallydock.desk.gallery.FxRoom;

/// Every word under a node, whether it has been drawn or not.
final class Words {
    private Words() {}

    static List<String> of(Node node) {
        return FxRoom.on(() -> {
            var words = new ArrayList<String>();
            collect(node, words);
            return words;
        });
    }

    private static void collect(Node node, List<String> words) {
        if (node instanceof Labeled labeled) {
            words.add(labeled.getText());
        }
        if (node instanceof ScrollPane pane) {
            collect(pane.getContent(), words);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }
}
