package tallydock.domain.station;

import java.util.Optional;
import tallydock.domain.receiving.Armed;
import tallydock.domain.station.stage.Headline;
import tallydock.domain.station.stage.OutcomeKind;
import tallydock.domain.station.told.Question;
import tallydock.domain.station.told.Told;

/// A station between two scans. `told` comes back after a restart; the rest is of the moment: what is armed, a
/// question that no fact keeps, bounces, and what the stage shows.
public record StationState(
        Told told,
        Armed armed,
        Optional<Question> passing,
        Repeats repeats,
        Headline headline,
        Optional<OutcomeKind> notice) {
    /// The question that is open.
    public Optional<Question> question() {
        return passing.or(told::question);
    }

    public boolean stopped() {
        return question().filter(Question::stops).isPresent();
    }
}
