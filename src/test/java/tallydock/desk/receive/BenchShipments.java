package tallydock.desk.receive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import tallydock.domain.product.CloseProduct;
import tallydock.domain.product.Names;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.usecase.MemoryStation;
import tallydock.usecase.Plans;
import tallydock.usecase.Shipments;
import tallydock.usecase.StationLists;

/// One shipment and its list, in memory; its goods have names.
record BenchShipments(ShipmentPlan list, MemoryStation station) implements Shipments, StationLists {
    private static final Map<Sku, Names> NAMES = Map.of(
            new Sku("LUM-DESK-WHT"), names("LED desk lamp, white", "LED 台灯 白色"),
            new Sku("MUG-CRM-350"), names("Stoneware mug 350 ml", "陶瓷杯 350 毫升"),
            new Sku("CBL-USBC-2M"), names("USB-C cable 2 m", "USB-C 数据线 2 米"),
            new Sku("TWL-BATH-SND"), names("Bath towel, sand", "浴巾 沙色"),
            new Sku("BLB-E27-9W"), names("LED bulb E27 9 W", "LED 灯泡 E27 9 W"),
            new Sku("TBX-MINI-RED"), names("Mini tool box, red", "迷你工具箱 红色"));

    private static Names names(String english, String chinese) {
        return new Names(Optional.of(chinese), Optional.of(english));
    }

    /// A second shipment on the same dock; its list holds the carton of `OTHER_LABEL`.
    static final String OTHER_LABEL = "FBA15Q7TR2WZU000001";

    private static final ShipmentHead OTHER = new ShipmentHead(
            new ShipmentId(new UUID(2, 2)),
            SellerId.OWN,
            new ShipmentRefs(Optional.of("PO-2"), Optional.of("FBA15Q7TR2WZ"), Optional.empty(), Optional.empty()),
            Route.UNKNOWN);

    /// One whose code ends otherwise, and one that differs in the middle.
    static List<CloseProduct> close(String code) {
        var tail = code.substring(0, code.length() - 2) + "19";
        return List.of(
                new CloseProduct(SellerId.OWN, new Sku("MUG-CRM-350"), tail, 2, 2),
                new CloseProduct(SellerId.OWN, new Sku("TWL-BATH-SND"), "0" + code.substring(1), 1, 0),
                new CloseProduct(new SellerId("Haoyu"), new Sku("HY-9"), code, 0, 0));
    }

    @Override
    public Optional<ShipmentHead> find(ShipmentId id) {
        return Stream.of(list.head(), OTHER)
                .filter(head -> head.id().equals(id))
                .findFirst();
    }

    @Override
    public List<ShipmentHead> named(String name) {
        return list.head().refs().po().equals(Optional.of(name)) ? List.of(list.head()) : List.of();
    }

    @Override
    public Optional<ShipmentPlan> plan(ShipmentId id) {
        return Optional.of(list);
    }

    @Override
    public Optional<CartonNo> cartonLabelled(ShipmentId id, String label) {
        return station.cartonLabelled(id, label);
    }

    @Override
    public Map<Sku, Long> expected(ShipmentId id, CartonNo carton) {
        return station.expected(id, carton);
    }

    @Override
    public boolean lists(ShipmentId shipment, CartonNo carton) {
        return list.cartons().stream().anyMatch(planned -> planned.no().equals(carton));
    }

    @Override
    public OptionalLong declaredGrams(ShipmentId shipment, CartonNo carton) {
        return Plans.grossGrams(list, carton);
    }

    @Override
    public long cartons(ShipmentId shipment) {
        return list.cartons().size();
    }

    @Override
    public List<CartonNo> cartonsWith(ShipmentId shipment, Sku sku) {
        return list.cartons().stream()
                .filter(carton ->
                        carton.lines().stream().anyMatch(line -> line.sku().equals(sku)))
                .map(PlannedCarton::no)
                .toList();
    }

    @Override
    public Names names(ShipmentHead shipment, Sku sku) {
        return NAMES.getOrDefault(sku, Names.NONE);
    }

    @Override
    public List<ShipmentHead> labelled(String label) {
        return label.equals(OTHER_LABEL)
                ? List.of(OTHER)
                : cartonLabelled(list.head().id(), label).map(_ -> list.head()).stream()
                        .toList();
    }

    /// Another inbound expects this code.
    static List<ShipmentHead> elsewhere(String code) {
        var refs = new ShipmentRefs(Optional.of("PO-2026-0209"), Optional.empty(), Optional.empty(), Optional.empty());
        return code.equals(Scenes.UNKNOWN)
                ? List.of(new ShipmentHead(new ShipmentId(new UUID(2, 9)), SellerId.OWN, refs, Route.UNKNOWN))
                : List.of();
    }
}
