package tallydock.usecase.desk;

import java.time.Instant;
import java.util.Optional;
import tallydock.domain.shipment.ShipmentHead;

/// One shipment on the board: who it is, its latest list, and how far it is counted.
public record BoardRow(ShipmentHead shipment, Listed listed, Counted counted) {
    /// The latest list that is complete here: its file, when it was imported, and what it declares.
    public record Listed(String file, Instant at, long cartons, long units) {}

    /// What was counted, by the rules of the report: of several counts of one carton the earliest stands. Damaged units
    /// are part of received. `last` is when the last fact of counting was written.
    public record Counted(Cartons cartons, long received, long damaged, long unknownScans, Optional<Instant> last) {
        public static final Counted NOTHING = new Counted(new Cartons(0, 0), 0, 0, 0, Optional.empty());
    }

    /// Cartons that were begun: those the list has, and those it has not.
    public record Cartons(long listed, long unexpected) {}
}
