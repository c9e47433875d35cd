package tallydock.store.board;

import java.util.List;
import java.util.Set;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SellerId;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.store.db.Blobs;
import tallydock.store.db.Readers;
import tallydock.store.table.ShipmentTables;
import tallydock.usecase.close.OtherLists;

/// Reads which lists name a code. A list that another has taken the place of is left out.
public final class OtherListTables implements OtherLists {
    private static final String NAMING = """
            SELECT s.shipment, c.import FROM list_code c
            JOIN import i ON i.id = c.import AND i.complete = 1
            JOIN list_source s ON s.import = i.uuid
            JOIN shipment_list l ON l.shipment = s.shipment AND l.import = s.import AND l.seller = ?
            WHERE c.code = ? ORDER BY l.at DESC LIMIT ?
            """;

    private final Readers readers;

    public OtherListTables(Readers readers) {
        this.readers = readers;
    }

    private record Found(ShipmentId shipment, long list) {}

    @Override
    public List<ShipmentHead> naming(SellerId seller, Set<ProductCode> codes, int limit) {
        return readers.read(db -> codes.stream()
                .flatMap(code -> db
                        .list(
                                NAMING,
                                row -> new Found(new ShipmentId(row.uuid(1)), row.number(2)),
                                seller.name(),
                                code.text(),
                                limit)
                        .stream())
                .filter(found -> ShipmentTables.latest(db, Blobs.of(found.shipment.value()))
                        .filter(latest -> latest == found.list)
                        .isPresent())
                .flatMap(found -> ShipmentTables.head(db, Blobs.of(found.shipment.value())).stream())
                .distinct()
                .limit(limit)
                .toList());
    }
}
