package tallydock.store.photo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.Recorded;
import tallydock.domain.photo.PhotoBook;
import tallydock.domain.shipment.ShipmentId;
import tallydock.store.db.Reads;
import tallydock.store.log.FactTable;
import tallydock.store.projection.PhotoProjection;
import tallydock.usecase.photo.Photos;

/// Reads which photos there are of a shipment, and which pictures all shipments name.
public final class PhotoTables implements Photos {
    private static final String OF_SHIPMENT = """
            SELECT x.event FROM photo_fact x JOIN stream s ON s.id = x.stream
            WHERE s.kind = 'SHIPMENT' AND s.key = ?
            """;

    private final Reads reads;
    private final FactTable facts;

    public PhotoTables(Reads reads, FactTable facts) {
        this.reads = reads;
        this.facts = facts;
    }

    @Override
    public PhotoBook of(ShipmentId shipment) {
        return reads.read(db -> {
            List<Recorded> recorded =
                    db.list(OF_SHIPMENT, row -> new EventId(row.uuid(1)), shipment.toString()).stream()
                            .flatMap(event -> facts.find(db, event).stream())
                            .map(row -> new Recorded(row.entry(), row.fact()))
                            .toList();
            return PhotoBook.of(recorded);
        });
    }

    /// The pictures that photos name.
    Set<Sha256> named() {
        return hashes(PhotoProjection.NAMES);
    }

    /// The pictures that were erased.
    Set<Sha256> erased() {
        return hashes(PhotoProjection.ERASES);
    }

    private Set<Sha256> hashes(int deed) {
        return reads
                .read(db -> db.list(
                        "SELECT DISTINCT picture FROM photo_fact WHERE deed = ?", row -> new Sha256(row.text(1)), deed))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
