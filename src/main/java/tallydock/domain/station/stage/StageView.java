package tallydock.domain.station.stage;

import java.util.List;
import java.util.Optional;
import tallydock.domain.fact.PhotoFact;

/// Everything a counting screen shows, as plain values. `notice` is a word about a scan that changed nothing; the
/// headline then stays as it was. `tallied` is the headline's SKU in the open carton.
public record StageView(
        Headline headline,
        Optional<OutcomeKind> notice,
        Optional<Tallied> tallied,
        CartonView carton,
        Asking asking,
        Background background) {
    /// What stands beside the stage. `subject` is what a photo that is taken now shows; empty while nothing is open.
    public record Background(
            Progress progress, Armament armed, List<ScanRow> rows, Optional<PhotoFact.Subject> subject) {
        public Background {
            rows = List.copyOf(rows);
        }
    }
}
