package tallydock.desk.shipments.intake;

import java.util.List;
import java.util.Optional;
import tallydock.domain.document.Problem;
import tallydock.domain.document.Refusal;
import tallydock.domain.shipment.ShipmentId;

/// How the taking in of one file ends.
public sealed interface Intake {
    /// It is no table we know, or cannot be read.
    record Refused(Refusal refusal) implements Intake {}

    /// Some of its rows cannot be used; nothing is stored until somebody says to leave them out.
    record HeldBack(Read read, long unusable) implements Intake {}

    /// It is in the store, all but the rows left out. `again` when the shipment was there before.
    record Stored(Read read, long leftOut, Optional<ShipmentId> shipment, boolean again) implements Intake {}

    /// What was read: which kind of sheet, how many rows, the name it goes by, and what to look at.
    record Read(Kind kind, long rows, String name, List<Problem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /// What a sheet can be.
    enum Kind {
        PACKING_LIST,
        PRODUCTS
    }
}
