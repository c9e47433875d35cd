package tallydock.demo;

/// A run over the demo shipment that meets one surprise of each main kind: one mug short, one cable too many, a tool
/// box that is not on the list, a label nobody knows, carton 1 opened again, carton 3 missing, one towel damaged.
final class DemoScans {
    private static final long STEP_MILLIS = 1_500;

    private final StringBuilder scans = new StringBuilder();
    private final StringBuilder actions = new StringBuilder();
    private long atMs;

    DemoScans() {
        var first = DemoShipment.CARTONS.getFirst();
        var second = DemoShipment.CARTONS.get(1);
        scan(first.number(), 1);
        scan(DemoShipment.LAMP.codes().fnsku(), 4);
        scan(DemoShipment.MUG.codes().gtin(), 4);
        scan(second.boxId(), 1);
        scan(DemoShipment.CABLE.codes().fnsku(), 9);
        scan(DemoShipment.TOWEL.codes().gtin(), 3);
        damaged();
        scan(DemoShipment.TOOLS.codes().fnsku(), 1);
        scan("DEMOCARRIER 7788 0001", 1);
        scan(first.number(), 1);
        scan(DemoShipment.MUG.codes().gtin(), 1);
    }

    String scans() {
        return scans.toString();
    }

    String actions() {
        return actions.toString();
    }

    private void scan(String code, int times) {
        for (int i = 0; i < times; i++) {
            atMs += STEP_MILLIS;
            scans.append("{\"atMs\": %d, \"source\": \"wedge\", \"raw\": \"%s\\r\"}\n".formatted(atMs, code));
        }
    }

    private void damaged() {
        atMs += STEP_MILLIS;
        actions.append("{\"atMs\": %d, \"action\": \"damaged\", \"qty\": 1}\n".formatted(atMs));
    }
}
