package tallydock.domain.barcode.meaning;

import java.util.Map;
import java.util.Set;

/// Where something is scanned: which topics are expected there. Commands and badges are everywhere.
public enum ScanPlace {
    /// Cartons come off the truck.
    DOCK,
    /// Cartons and units are counted.
    RECEIVING,
    /// Parcels are taken in and handed over.
    PARCELS,
    /// Goods are put where they stay.
    PUTAWAY,
    /// Units come back.
    RETURNS,
    /// Nothing is expected more than anything else.
    ANYWHERE;

    private static final Map<ScanPlace, Set<Topic>> EXPECTED = Map.of(
            DOCK, Set.of(Topic.CARTON, Topic.SHIPMENT, Topic.CONTENT),
            RECEIVING, Set.of(Topic.CARTON, Topic.UNIT),
            PARCELS, Set.of(Topic.PARCEL),
            PUTAWAY, Set.of(Topic.LOCATION, Topic.CARTON, Topic.RETURN),
            RETURNS, Set.of(Topic.RETURN, Topic.PARCEL, Topic.UNIT),
            ANYWHERE, Set.of(Topic.values()));
    private static final Set<Topic> EVERYWHERE = Set.of(Topic.COMMAND, Topic.PERSON);

    boolean expects(Candidate candidate) {
        return EVERYWHERE.contains(candidate.topic())
                || EXPECTED.getOrDefault(this, Set.of()).contains(candidate.topic());
    }
}
