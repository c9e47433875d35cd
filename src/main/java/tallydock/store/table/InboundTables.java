package tallydock.store.table;

import static tallydock.store.projection.InboundProjection.BLIND;
import static tallydock.store.projection.InboundProjection.FINISHED;

import java.util.Optional;
import tallydock.domain.fact.FactOrder;
import tallydock.domain.receiving.InboundState;
import tallydock.domain.shipment.ShipmentId;
import tallydock.store.db.Blobs;
import tallydock.store.db.Reads;
import tallydock.usecase.Inbounds;

/// Reads what was said about inbounds as a whole.
public final class InboundTables implements Inbounds {
    private final Reads reads;

    public InboundTables(Reads reads) {
        this.reads = reads;
    }

    @Override
    public InboundState stateOf(ShipmentId shipment) {
        return new InboundState(
                said(shipment, BLIND).isPresent(),
                said(shipment, FINISHED),
                reads.read(db -> SetAsideTables.bound(db, shipment)));
    }

    /// Since when it holds; empty when it does not.
    private Optional<FactOrder> said(ShipmentId shipment, String matter) {
        return reads.read(db -> db.first("""
                SELECT x.at FROM inbound_word x JOIN stream s ON s.id = x.stream
                WHERE s.kind = 'SHIPMENT' AND s.key = ? AND x.matter = ? AND x.yes = 1
                """, row -> Blobs.order(row.bytes(1)), shipment.toString(), matter));
    }
}
