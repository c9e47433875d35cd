package tallydock.usecase.label.dock;

import java.time.Instant;
import java.util.Optional;
import tallydock.domain.barcode.warehouse.TemporaryId;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentId;

/// The ids of things that were set aside, at all stations whose facts are here.
public interface TemporaryIds {
    /// Empty for an id that nobody gave, as far as is known here.
    Optional<SetAside> find(TemporaryId id);

    /// A thing that got an id.
    ///
    /// @param shown the code on it, as it was shown
    /// @param carton the one it came from; empty for loose goods
    /// @param at when it got its id
    /// @param quarantined whether it is known and must not be shelved
    record SetAside(
            TemporaryId id,
            ShipmentId shipment,
            String shown,
            Optional<CartonNo> carton,
            Instant at,
            boolean quarantined) {}
}
