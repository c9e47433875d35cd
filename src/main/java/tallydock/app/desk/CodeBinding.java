package tallydock.app.desk;

import java.util.List;
import java.util.Optional;
import tallydock.app.station.OpenStation;
import tallydock.desk.review.bind.Binding;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.Actor;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.usecase.label.dock.GivenId;
import tallydock.usecase.label.dock.LabelAtDock;

/// What unknown codes mean at an open station.
record CodeBinding(OpenStation station, LabelAtDock labels) implements Binding {
    @Override
    public Optional<GivenId> given(String code) {
        return labels.given(code);
    }

    @Override
    public List<Sku> likely(ShipmentHead shipment, CartonNo carton) {
        return List.copyOf(station.shipments().expected(shipment.id(), carton).keySet());
    }

    @Override
    public Optional<Sku> goods(ShipmentHead shipment, RawScan named) {
        return station.bindCode().goods(shipment, named);
    }

    @Override
    public void bind(Code code, Optional<Sku> sku, Actor supervisor) {
        sku.ifPresentOrElse(
                goods -> station.bindCode().run(code.shipment(), code.shown(), goods, supervisor),
                () -> station.bindCode().takeBack(code.shipment(), code.shown(), supervisor));
    }
}
