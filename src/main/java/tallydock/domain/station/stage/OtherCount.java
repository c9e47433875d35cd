package tallydock.domain.station.stage;

import java.time.Instant;
import tallydock.domain.site.StationId;

/// Another station's count of a carton, as far as its facts are here. `since` is when it was closed, or opened while
/// it is open.
public record OtherCount(StationId station, Instant since, long units, boolean open) {}
