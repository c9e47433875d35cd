package tallydock.desk.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tallydock.domain.product.Customs;
import tallydock.domain.product.Measures;
import tallydock.domain.product.Names;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.usecase.MemoryStation;

/// A small shipment in the manner of the demo.
final class DemoPlan {
    private record Item(String sku, String english, String chinese) {}

    private static final Map<String, Item> ITEMS = Map.of(
            "X00DEMOLMP", new Item("LUM-DESK-WHT", "LED desk lamp, white", "LED 台灯 白色"),
            "X00DEMOMUG", new Item("MUG-CRM-350", "Stoneware mug 350 ml, cream", "粗陶马克杯 350ml 米色"),
            "X00DEMOTWL", new Item("TWL-BATH-SND", "Bath towel, sand", "浴巾 沙色"),
            "X00DEMOBLB", new Item("BLB-E27-9W", "LED bulb E27, 9 W", "LED 灯泡 E27 9W"),
            "X00DEMOTBX", new Item("TBX-MINI-RED", "Mini tool box, red", "迷你工具箱 红色"));

    static final ShipmentPlan PLAN = new ShipmentPlan(
            new ShipmentHead(
                    new ShipmentId(new UUID(7, 7)),
                    SellerId.OWN,
                    new ShipmentRefs(
                            Optional.of("PO-DEMO-0001"),
                            Optional.of("FBA15TDDEMO1"),
                            Optional.empty(),
                            Optional.empty()),
                    Route.UNKNOWN),
            List.of(
                    carton(1, line("X00DEMOLMP", 2), line("X00DEMOMUG", 6)),
                    carton(2, line("X00DEMOTWL", 3)),
                    carton(3, line("X00DEMOBLB", 6))));

    private DemoPlan() {}

    static MemoryStation station() {
        var station = new MemoryStation(PLAN);
        ITEMS.forEach((code, item) -> station.registers(item.sku(), code));
        return station;
    }

    private static PlannedCarton carton(int number, PlannedLine... lines) {
        return new PlannedCarton(
                new CartonNo("DEMO-0" + number),
                Optional.of("FBA15TDDEMO1U00000" + number),
                Measures.UNKNOWN,
                List.of(lines));
    }

    private static PlannedLine line(String code, long units) {
        var item = ITEMS.getOrDefault(code, new Item(code, code, code));
        var names = new Names(Optional.of(item.chinese()), Optional.of(item.english()));
        return new PlannedLine(new Sku(item.sku()), units, Optional.of(code), Optional.empty(), names, Customs.NONE);
    }
}
