package tallydock.domain.shipment.version;

import java.util.List;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;

/// A carton that both lists have and that differs: its SKUs whose units changed, and whether its label, weight or size
/// did.
public record CartonChange(CartonNo carton, List<LineChange> lines, boolean body) {
    public CartonChange {
        lines = List.copyOf(lines);
    }

    /// Units of one SKU in the carton; 0 before means the line was added, 0 after that it was removed.
    public record LineChange(Sku sku, long before, long after) {}
}
