package tallydock.desk.kit.room;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/// A text field's wish to take a scan while it has the focus: the scan replaces what stands in it. Badges and the
/// commands of the shell never go there.
public final class AcceptsScan {
    private static final String KEY = "tallydock.accepts-scan";

    private AcceptsScan() {}

    /// Declares it for a field.
    public static void declare(TextInputControl field) {
        field.getProperties().put(KEY, true);
    }

    /// The field that takes the next scan, when the node with the focus is one.
    public static Optional<TextInputControl> of(Node focused) {
        return focused instanceof TextInputControl field
                        && field.getProperties().containsKey(KEY)
                ? Optional.of(field)
                : Optional.empty();
    }
}
