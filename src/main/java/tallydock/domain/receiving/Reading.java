package tallydock.domain.receiving;

import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;

/// What a scan means in the shipment that is being counted. A mark that came with the scan run and not from a scanner
/// is
/// a reading too.
public sealed interface Reading {
    RawScan scan();

    /// A carton label; `carton` is its number in the list, or the label itself when the list has no such carton.
    record CartonRead(CartonNo carton, String label, RawScan scan) implements Reading {}

    /// A unit of a registered product.
    record UnitRead(Sku sku, String code, RawScan scan) implements Reading {}

    record CommandRead(Command command, RawScan scan) implements Reading {}

    /// Shaped like a command but none: never counted.
    record BrokenCommandRead(RawScan scan) implements Reading {}

    record UnknownRead(RawScan scan) implements Reading {}
}
