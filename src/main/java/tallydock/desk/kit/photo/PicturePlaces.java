package tallydock.desk.kit.photo;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import tallydock.desk.kit.text.Say;

/// Asks a person for pictures or a folder. `near` is in the window that asks; the answers are places as the system
/// writes them, none when the person thought better of it.
public interface PicturePlaces {
    List<String> pictures(Node near, Say title);

    Optional<String> folder(Node near, Say title);
}
