package tallydock.usecase.people;

import java.time.Instant;
import java.util.List;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.PeopleFact;
import tallydock.domain.people.User;
import tallydock.usecase.FactHistory;
import tallydock.usecase.FactLog;

/// What the use cases about people need from outside.
public record Ports(Facts facts, PinVerifiers pins, Badges badges) {
    /// The log, read and written.
    public record Facts(FactLog log, FactHistory history, Ids ids) {
        /// Says these of people in one commit; returns once it is durable.
        public void say(User by, Instant at, List<? extends PeopleFact> facts) {
            var actor = new Actor(by.id().toString());
            var place = FactPlace.in(PeopleFact.STREAM);
            log.append(facts.stream()
                    .map(fact -> new Draft(ids.event(), actor, at, place, fact))
                    .toList());
        }
    }
}
