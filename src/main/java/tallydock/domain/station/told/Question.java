package tallydock.domain.station.told;

import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.EventId;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.Reading;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.station.stage.OutcomeKind;

/// What the station asks. A stop holds item scans back until it is answered; anything else is answered by the next
/// scan.
public sealed interface Question {
    /// A unit that its carton does not list.
    record Unexpected(EventId unit, Sku sku, CartonNo carton) implements Question {}

    /// A code that names no product: nobody knows it, or the products `carriers` all claim it.
    record Unknown(EventId fact, RawScan scan, List<Sku> carriers) implements Question {
        public Unknown {
            carriers = List.copyOf(carriers);
        }
    }

    /// Goods that must not be shelved; `sku` is empty where the whole carton is meant.
    record Prohibited(EventId found, Optional<Sku> sku, RawScan scan) implements Question {}

    /// More units than expected.
    record Over(EventId unit, Sku sku) implements Question {}

    /// A multiplier beyond what is still expected.
    record BigQuantity(EventId unit, Sku sku, long qty) implements Question {}

    /// How badly the unit is damaged.
    record Damaged(EventId mark, Sku sku) implements Question {}

    /// A carton label that does not open its carton at once; `kind` says why.
    record OtherCarton(OutcomeKind kind, Reading.CartonRead read) implements Question {}

    /// A carton label of another shipment.
    record OtherShipment(ShipmentId shipment, Reading.CartonRead read) implements Question {}

    /// Units are missing in the carton that is to be closed.
    record Closing(CartonNo carton) implements Question {}

    /// Cartons are missing in the inbound that is to be finished.
    record Finishing() implements Question {}

    /// Why a closed carton is opened again.
    record WhyReopen(CartonNo carton) implements Question {}

    /// Scans made while stopped wait to be counted.
    record CountHeld() implements Question {}

    /// A quantity that needs a person with the right to say so.
    record Permission(long qty) implements Question {}

    /// Whether it holds item scans back.
    default boolean stops() {
        return this instanceof Unexpected || this instanceof Unknown || this instanceof Prohibited;
    }

    /// Whether it asks about the label of this carton.
    default boolean asksAbout(CartonNo carton) {
        return switch (this) {
            case OtherCarton other -> other.read().carton().equals(carton);
            case OtherShipment other -> other.read().carton().equals(carton);
            default -> false;
        };
    }
}
