package tallydock.usecase.people;

import tallydock.domain.fact.Ids;
import tallydock.usecase.FactHistory;
import tallydock.usecase.FactLog;

/// What the use cases about people need from outside.
public record Ports(Facts facts, PinVerifiers pins, Badges badges) {
    /// The log, read and written.
    public record Facts(FactLog log, FactHistory history, Ids ids) {}
}
