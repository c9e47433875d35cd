package tallydock.domain.fact;

import tallydock.domain.site.SiteId;
import tallydock.domain.site.StationId;

/// Where a fact stands in its author's log. `seq` is dense from 1 in each (station, epoch), so a gap proves a loss;
/// `epoch` grows at every restore, because a restored backup uses its numbers again.
public record FactKey(SiteId site, StationId station, int epoch, long seq) {
    public FactKey {
        if (epoch < 1 || seq < 1) {
            throw new IllegalArgumentException("epoch and seq begin at 1");
        }
    }
}
