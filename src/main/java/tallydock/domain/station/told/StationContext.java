package tallydock.domain.station.told;

import tallydock.domain.fact.Ids;
import tallydock.domain.receiving.ScanReader;

/// What the flow looks things up in while it decides: it is a function of state, input and these.
public record StationContext(StationPlan plan, StationRules rules, ScanReader reader, Ids ids) {}
