package tallydock.domain.receiving;

import java.util.List;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;

/// What a scan means in the shipment that is being counted. A mark that came with the scan run and not from a
/// scanner is a reading too.
public sealed interface Reading {
    RawScan scan();

    /// A carton label; `carton` is its number in the list, or the label itself when the list has no such carton.
    record CartonRead(CartonNo carton, String label, RawScan scan) implements Reading {}

    /// Units of a registered product: as many as the code stands for, one unless it is that of a case.
    record UnitRead(Sku sku, String code, long units, RawScan scan) implements Reading {
        /// By a code of one unit.
        public UnitRead(Sku sku, String code, RawScan scan) {
            this(sku, code, 1, scan);
        }
    }

    record CommandRead(Command command, RawScan scan) implements Reading {}

    /// Shaped like a command but none: never counted.
    record BrokenCommandRead(RawScan scan) implements Reading {}

    /// A code that names no product. `carriers` are the products that lay claim to it, where that is why: two or more,
    /// and no person has decided yet.
    record UnknownRead(RawScan scan, List<Sku> carriers) implements Reading {
        public UnknownRead {
            carriers = List.copyOf(carriers);
        }
    }
}
