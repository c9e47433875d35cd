package tallydock.desk.kit.stage;

import java.util.Optional;
import tallydock.desk.kit.picture.ModuleMatrix;

/// The code on the stage. A known SKU stands plain; an unknown code stands on a white plate as it was read,
/// with its bars where somebody could encode them.
public record StageCode(String text, boolean onPlate, Optional<ModuleMatrix> bars) {
    public static StageCode plain(String text) {
        return new StageCode(text, false, Optional.empty());
    }

    public static StageCode plate(String text, Optional<ModuleMatrix> bars) {
        return new StageCode(text, true, bars);
    }
}
