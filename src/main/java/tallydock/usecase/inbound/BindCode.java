package tallydock.usecase.inbound;

import java.util.Optional;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.InboundFact.CodeBound;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.BoundCodes;
import tallydock.domain.receiving.Reading;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.usecase.Products;
import tallydock.usecase.ReadScan;
import tallydock.usecase.Shipments;

/// Says which goods of a shipment a code means that nobody knew: what was scanned with it counts as them from now on,
/// at every station. May be used by any thread.
public final class BindCode {
    private final Shipments shipments;
    private final Products products;
    private final TellInbound telling;

    public BindCode(Shipments shipments, Products products, TellInbound telling) {
        this.shipments = shipments;
        this.products = products;
        this.telling = telling;
    }

    /// The goods of this shipment that a scan or typed text names: a code of theirs or their SKU.
    public Optional<Sku> goods(ShipmentHead shipment, RawScan named) {
        return new ReadScan(shipment, shipments, products).read(named) instanceof Reading.UnitRead unit
                ? Optional.of(unit.sku())
                : Optional.empty();
    }

    /// Returns once it is durable. `shown` is the code as it is shown.
    public void run(ShipmentHead shipment, String shown, Sku sku, Actor supervisor) {
        tell(shipment, shown, Optional.of(sku), supervisor);
    }

    /// The code means nothing again; what was scanned with it is unknown as before.
    public void takeBack(ShipmentHead shipment, String shown, Actor supervisor) {
        tell(shipment, shown, Optional.empty(), supervisor);
    }

    private void tell(ShipmentHead shipment, String shown, Optional<Sku> sku, Actor by) {
        telling.run(shipment.id(), new CodeBound(BoundCodes.code(shown), sku), by);
    }
}
