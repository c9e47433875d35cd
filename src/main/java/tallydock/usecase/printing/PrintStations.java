package tallydock.usecase.printing;

import java.util.List;
import tallydock.domain.site.StationId;

/// The stations whose prints this store knows: its own, and those whose facts came from elsewhere.
public interface PrintStations {
    List<StationId> printing();
}
