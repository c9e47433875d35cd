package tallydock.domain.discrepancy;

import java.time.Instant;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.LabelFact.LabelUnreadable;
import tallydock.domain.site.StationId;

/// A label that no scanner reads: what was said of it, and who found it where and when.
public record UnreadableLabel(EventId id, LabelUnreadable label, Actor by, StationId station, Instant at) {}
