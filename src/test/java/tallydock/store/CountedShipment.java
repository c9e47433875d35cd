package tallydock.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import tallydock.domain.barcode.Command;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.CountMode;
import tallydock.domain.product.CodedProduct;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.testing.Seeded;
import tallydock.usecase.CountShipment;
import tallydock.usecase.Products;
import tallydock.usecase.Shipments;
import tallydock.usecase.StationIdentity;

/// One random shipment, counted by random scans as a station does it; now and then the station is left and counting is
/// taken up again from the log.
final class CountedShipment {
    private static final List<String> COMMANDS =
            List.of("UNDO", "UNDO", "CLOSE", "DAMAGED", "QUANTITY", "DIGIT_4", "ENTER");

    private final StoreBench bench;
    private final RandomGenerator random;
    private final ShipmentHead head;
    private final int cartons;
    private final int skus;
    private final Deque<String> waiting = new ArrayDeque<>();

    CountedShipment(long seed) {
        random = Seeded.random(seed);
        bench = new StoreBench(seed);
        cartons = 1 + random.nextInt(6);
        skus = 1 + random.nextInt(5);
        head = new ShipmentHead(
                new ShipmentId(new UUID(11, seed)),
                SellerId.OWN,
                new ShipmentRefs(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Route.UNKNOWN);
    }

    ShipmentId id() {
        return head.id();
    }

    /// Counts `scans` scans into the store.
    void count(Store store, int scans) {
        var mode = random.nextInt(4) == 0 ? CountMode.CARTON : CountMode.UNIT;
        var count = resume(store, mode);
        for (int i = 0; i < scans; i++) {
            if (random.nextInt(10) == 0) {
                count = resume(store, mode);
            }
            count.scan(bench.scan(code()));
        }
    }

    private CountShipment resume(Store store, CountMode mode) {
        var identity =
                new StationIdentity(store.station().site(), store.station().id());
        var known = new Known();
        return CountShipment.resume(
                new CountShipment.Context(head, mode, new Actor("ana"), identity),
                new CountShipment.Ports(store.log(), store.history(), known, known, bench));
    }

    private String code() {
        if (waiting.isEmpty()) {
            waiting.addAll(step());
        }
        return waiting.remove();
    }

    private List<String> step() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> List.of("BOX-" + random.nextInt(cartons + 1));
            case 2 -> List.of("NOBODY-" + random.nextInt(3));
            case 3 -> List.of(command(COMMANDS.get(random.nextInt(COMMANDS.size()))));
            case 4 -> List.of(command("QUANTITY"), command("DIGIT_2"), command("ENTER"), "SKU-0");
            case 5 -> List.of(command("DAMAGED"), "SKU-0");
            default -> List.of("SKU-" + random.nextInt(skus));
        };
    }

    private static String command(String name) {
        return Command.valueOf(name).payload();
    }

    /// A list of boxes and a register of SKUs that name themselves.
    private static final class Known implements Shipments, Products {
        @Override
        public Optional<ShipmentHead> find(ShipmentId id) {
            return Optional.empty();
        }

        @Override
        public List<ShipmentHead> named(String name) {
            return List.of();
        }

        @Override
        public Optional<ShipmentPlan> plan(ShipmentId id) {
            return Optional.empty();
        }

        @Override
        public Optional<CartonNo> cartonLabelled(ShipmentId id, String label) {
            return Optional.of(label).filter(text -> text.startsWith("BOX-")).map(CartonNo::new);
        }

        @Override
        public Map<Sku, Long> expected(ShipmentId id, CartonNo carton) {
            return Map.of();
        }

        @Override
        public boolean hasRegister(SellerId seller) {
            return true;
        }

        @Override
        public boolean isRegistered(SellerId seller, Sku sku) {
            return true;
        }

        @Override
        public List<CodedProduct> named(SellerId seller, ProductCode code) {
            return code.text().startsWith("SKU-") ? List.of(new CodedProduct(new Sku(code.text()), 1)) : List.of();
        }
    }
}
