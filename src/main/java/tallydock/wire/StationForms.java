package tallydock.wire;

import java.util.List;
import tallydock.domain.fact.StationFact;
import tallydock.domain.fact.StationFact.EpochReason;
import tallydock.domain.fact.StationFact.EpochStarted;

/// The written forms of the facts of a station.
final class StationForms {
    private static final FactForm<EpochStarted, EpochStartedV1> EPOCH_STARTED = new FactForm<>(
            "station.epoch-started",
            EpochStartedV1.class,
            fact -> new EpochStartedV1(fact.reason().name(), fact.programVersion()),
            wire -> new EpochStarted(EpochReason.valueOf(wire.reason), wire.programVersion));

    static final List<FactForm<?, ?>> ALL = List.of(EPOCH_STARTED);

    private StationForms() {}

    static Encoded encode(StationFact fact) {
        return switch (fact) {
            case EpochStarted started -> EPOCH_STARTED.encode(started);
        };
    }

    record EpochStartedV1(String reason, String programVersion) {}
}
