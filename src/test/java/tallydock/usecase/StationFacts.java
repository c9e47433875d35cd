package tallydock.usecase;

import java.util.List;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.EventId;

/// Reads answers out of a log.
final class StationFacts {
    private StationFacts() {}

    /// The notes that were dealt with, each as often as it was.
    static List<EventId> resolved(Floor floor) {
        return floor.log().stream()
                .flatMap(recorded -> recorded.fact().stream())
                .filter(AnswerFact.NotesResolved.class::isInstance)
                .map(AnswerFact.NotesResolved.class::cast)
                .flatMap(fact -> fact.notes().stream())
                .toList();
    }
}
