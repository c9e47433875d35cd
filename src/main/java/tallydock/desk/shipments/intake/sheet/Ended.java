package tallydock.desk.shipments.intake.sheet;

import java.util.List;
import java.util.Optional;
import tallydock.domain.document.Refusal;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.usecase.version.VersionChange;

/// How storing a sheet ends.
public sealed interface Ended {
    /// It is no such sheet; nothing was stored.
    record Refused(Refusal refusal) implements Ended {}

    /// Rows that cannot be stored came up that nobody said to leave out; nothing was stored.
    record HeldBack(long rows) implements Ended {}

    /// Shipments with the same purchase order are there; nothing was stored.
    record Offered(List<VersionChange> offers) implements Ended {
        public Offered {
            offers = List.copyOf(offers);
        }
    }

    /// The purchase order of an invoice is that of several shipments; nothing was stored.
    record Several(List<ShipmentHead> shipments) implements Ended {
        public Several {
            shipments = List.copyOf(shipments);
        }
    }

    /// It is in the store, all but the rows left out. `change` is there when the shipment had a list before.
    record Stored(Opened.Contents contents, long leftOut, Optional<ShipmentId> shipment, Optional<VersionChange> change)
            implements Ended {}
}
