package tallydock.domain.station.stage;

import java.util.List;
import java.util.Optional;
import tallydock.domain.shipment.CartonNo;

/// The carton units go to now. No number: loose goods, or nothing is open yet. `total` adds up its lines.
public record CartonView(
        Optional<CartonNo> carton, boolean closed, List<ItemLine> items, Tallied total, Optional<CartonWeight> weight) {
    /// A carton that was not weighed.
    public CartonView(Optional<CartonNo> carton, boolean closed, List<ItemLine> items, Tallied total) {
        this(carton, closed, items, total, Optional.empty());
    }

    public CartonView {
        items = List.copyOf(items);
    }

    /// How many SKUs are not complete yet; 0 where nothing is known of it.
    public long skusOpen() {
        return items.stream()
                .filter(item ->
                        item.tallied().remaining().filter(left -> left > 0).isPresent())
                .count();
    }
}
