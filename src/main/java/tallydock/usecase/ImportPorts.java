package tallydock.usecase;

import java.time.InstantSource;
import tallydock.domain.fact.Ids;

/// What imports need from outside.
public record ImportPorts(
        Sheets sheets, FactLog log, ImportStage stage, Originals originals, Ids ids, InstantSource clock) {}
