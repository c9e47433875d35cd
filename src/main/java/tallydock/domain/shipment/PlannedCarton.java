package tallydock.domain.shipment;

import java.util.List;
import java.util.Optional;
import tallydock.domain.product.Measures;

/// One carton as its packing list declares it. `barcode` is the box id the list states, where it does.
public record PlannedCarton(CartonNo no, Optional<String> barcode, Measures measures, List<PlannedLine> lines) {
    public PlannedCarton {
        lines = List.copyOf(lines);
    }
}
