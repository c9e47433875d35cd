package tallydock.desk.review.bind;

import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.Actor;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.usecase.label.dock.GivenId;

/// What unknown codes mean, asked and said; every call takes its time.
public interface Binding {
    /// What a temporary id was given to; empty for any other code.
    Optional<GivenId> given(String code);

    /// The goods that a carton should hold.
    List<Sku> likely(ShipmentHead shipment, CartonNo carton);

    /// The goods of the shipment that a scan or typed text names.
    Optional<Sku> goods(ShipmentHead shipment, RawScan named);

    /// The code means these goods; without goods it means none again.
    void bind(Code code, Optional<Sku> sku, Actor supervisor);

    /// A code of a shipment, as it is shown.
    record Code(ShipmentHead shipment, String shown) {}
}
