package tallydock.desk.kit.list;

import java.util.Optional;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.text.Say;

/// One scan in the log: what it was, what it did, when. A repeat that was ignored offers `countIt`.
public record ScanRow(Fill fill, String icon, String code, Say effect, String time, Optional<Runnable> countIt) {
    /// A scan with its fill's own icon and nothing to press.
    public static ScanRow of(Fill fill, String code, Say effect, String time) {
        return new ScanRow(fill, fill.icon(), code, effect, time, Optional.empty());
    }
}
