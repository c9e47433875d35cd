package tallydock.usecase;

import tallydock.domain.site.SiteId;
import tallydock.domain.site.StationId;

/// Which station this store belongs to.
public record StationIdentity(SiteId site, StationId station) {}
