package tallydock.desk.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.desk.review.bind.Binding;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.Actor;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.usecase.label.dock.GivenId;

/// Two products and some temporary ids; notes what was bound.
final class SampleBinding implements Binding {
    final List<String> bound = new ArrayList<>();
    final Map<String, GivenId> ids = new HashMap<>();

    @Override
    public Optional<GivenId> given(String code) {
        return Optional.ofNullable(ids.get(code));
    }

    @Override
    public List<Sku> likely(ShipmentHead shipment, CartonNo carton) {
        return List.of(new Sku("MUG-CRM-350"), new Sku("LUM-DESK-WHT"));
    }

    @Override
    public Optional<Sku> goods(ShipmentHead shipment, RawScan named) {
        return likely(shipment, new CartonNo("1")).stream()
                .filter(sku -> sku.code().equals(named.text().strip()))
                .findFirst();
    }

    @Override
    public void bind(Code code, Optional<Sku> sku, Actor supervisor) {
        bound.add(code.shown() + " " + sku.map(Sku::code).orElse("nothing") + " " + supervisor.id());
    }
}
