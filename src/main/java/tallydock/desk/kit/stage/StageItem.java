package tallydock.desk.kit.stage;

import java.util.Optional;
import tallydock.desk.kit.picture.Pictogram;
import tallydock.desk.kit.text.Say;

/// The item on the stage: its picture, its name, and a small note under the name with or without an icon.
public record StageItem(Pictogram picture, Say name, Optional<String> noteIcon, Say note) {
    public StageItem(Pictogram picture, Say name, Say note) {
        this(picture, name, Optional.empty(), note);
    }
}
