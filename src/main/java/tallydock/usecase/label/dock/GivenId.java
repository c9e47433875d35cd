package tallydock.usecase.label.dock;

import java.util.List;
import java.util.Optional;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.usecase.label.dock.TemporaryIds.SetAside;

/// A temporary id, what it was given to, and what that turned out to be.
///
/// @param at when it was set aside, as it is written at the site
/// @param sku the goods a supervisor said it is; empty while nobody has
/// @param likely what it may be: the goods of the carton it came from
public record GivenId(SetAside thing, ShipmentHead shipment, String at, Optional<Sku> sku, List<Sku> likely) {
    public GivenId {
        likely = List.copyOf(likely);
    }
}
