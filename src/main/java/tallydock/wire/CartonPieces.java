package tallydock.wire;

import java.util.List;
import java.util.stream.Stream;
import tallydock.domain.product.Measures;
import tallydock.domain.shipment.PlannedCarton;

/// A carton with more lines than one part can hold is written in pieces.
final class CartonPieces {
    private CartonPieces() {}

    /// Two pieces with half of the lines each; none when there is nothing to halve.
    static List<PlannedCarton> halves(PlannedCarton carton) {
        int half = carton.lines().size() / 2;
        return half == 0
                ? List.of()
                : List.of(
                        new PlannedCarton(
                                carton.no(),
                                carton.barcode(),
                                carton.measures(),
                                carton.lines().subList(0, half)),
                        new PlannedCarton(
                                carton.no(),
                                carton.barcode(),
                                Measures.UNKNOWN,
                                carton.lines().subList(half, carton.lines().size())));
    }

    static PlannedCarton joined(PlannedCarton carton, PlannedCarton more) {
        return new PlannedCarton(
                carton.no(),
                carton.barcode(),
                carton.measures(),
                Stream.concat(carton.lines().stream(), more.lines().stream()).toList());
    }
}
