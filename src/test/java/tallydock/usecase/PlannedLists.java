package tallydock.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonLabels;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;

/// What some packing lists say, for tests.
public record PlannedLists(List<ShipmentPlan> plans) implements Shipments, StationLists {
    public PlannedLists {
        plans = List.copyOf(plans);
    }

    @Override
    public Optional<ShipmentHead> find(ShipmentId id) {
        return plan(id).map(ShipmentPlan::head);
    }

    @Override
    public List<ShipmentHead> named(String name) {
        return plans.stream().map(ShipmentPlan::head).toList();
    }

    @Override
    public Optional<ShipmentPlan> plan(ShipmentId id) {
        return plans.stream().filter(plan -> plan.head().id().equals(id)).findFirst();
    }

    @Override
    public Optional<CartonNo> cartonLabelled(ShipmentId id, String label) {
        return plan(id).flatMap(plan -> plan.cartons().stream()
                .filter(carton -> CartonLabels.of(plan.head(), carton).contains(label))
                .map(PlannedCarton::no)
                .findFirst());
    }

    @Override
    public Map<Sku, Long> expected(ShipmentId id, CartonNo carton) {
        return new MemoryStation(plan(id).orElseThrow()).expected(id, carton);
    }

    @Override
    public boolean lists(ShipmentId shipment, CartonNo carton) {
        return plan(shipment).orElseThrow().cartons().stream()
                .anyMatch(planned -> planned.no().equals(carton));
    }

    @Override
    public OptionalLong declaredGrams(ShipmentId shipment, CartonNo carton) {
        return Plans.grossGrams(plan(shipment).orElseThrow(), carton);
    }

    @Override
    public long cartons(ShipmentId shipment) {
        return plan(shipment).orElseThrow().cartons().size();
    }

    @Override
    public List<CartonNo> cartonsWith(ShipmentId shipment, Sku sku) {
        return plan(shipment).orElseThrow().cartons().stream()
                .filter(carton ->
                        carton.lines().stream().anyMatch(line -> line.sku().equals(sku)))
                .map(PlannedCarton::no)
                .toList();
    }

    @Override
    public Names names(ShipmentHead shipment, Sku sku) {
        return Names.NONE;
    }

    @Override
    public List<ShipmentHead> labelled(String label) {
        return plans.stream()
                .map(ShipmentPlan::head)
                .filter(head -> cartonLabelled(head.id(), label).isPresent())
                .toList();
    }
}
