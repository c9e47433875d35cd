package tallydock.domain.document;

import java.util.List;
import java.util.Optional;
import tallydock.domain.shipment.CartonNo;

/// One carton of a packing list. `barcode` is the box id the file states, empty where it states none.
public record DocCarton(CartonNo no, Optional<String> barcode, DocWeight weight, DocSize size, List<DocLine> lines) {
    public DocCarton {
        lines = List.copyOf(lines);
    }
}
