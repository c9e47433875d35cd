package tallydock.desk.kit.report;

import java.util.Optional;
import javafx.scene.Node;
import tallydock.desk.kit.text.Say;

/// Asks a person for the file of a label template. `near` is in the window that asks; the answer is the place as the
/// system writes it, empty when the person thought better of it.
public interface TemplatePlaces {
    /// How the names of such files end.
    String ENDING = ".label.json";

    Optional<String> templateToRead(Node near, Say title);

    Optional<String> templateToWrite(Node near, Say title, String offered);
}
