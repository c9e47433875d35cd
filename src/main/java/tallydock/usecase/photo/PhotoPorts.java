package tallydock.usecase.photo;

import java.time.InstantSource;
import tallydock.domain.fact.Ids;
import tallydock.usecase.FactHistory;
import tallydock.usecase.FactLog;
import tallydock.usecase.StationIdentity;

/// What the acts on photos need.
public record PhotoPorts(
        Facts facts, StationIdentity station, Pictures pictures, Attachments attachments, Photos photos) {
    /// The log, and what new facts are made of.
    public record Facts(FactLog log, FactHistory history, Ids ids, InstantSource clock) {}
}
