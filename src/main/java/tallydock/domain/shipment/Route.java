package tallydock.domain.shipment;

import java.util.Optional;
import tallydock.domain.site.SiteId;

/// Where a shipment goes from and to, as sites that count it; facts about it reach both.
public record Route(Optional<SiteId> origin, Optional<SiteId> destination) {
    public static final Route UNKNOWN = new Route(Optional.empty(), Optional.empty());
}
