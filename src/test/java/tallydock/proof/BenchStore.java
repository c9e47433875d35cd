package tallydock.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.CountMode;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.fact.TallyId;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentId;
import tallydock.sheet.FileSheets;
import tallydock.store.Store;
import tallydock.store.StoreInside;
import tallydock.usecase.CountShipment;
import tallydock.usecase.FactLog;
import tallydock.usecase.ImportContext;
import tallydock.usecase.ImportPackingList;
import tallydock.usecase.ImportPorts;
import tallydock.usecase.ImportRegister;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;
import tallydock.usecase.StationIdentity;

/// A store to measure on: filled with as many facts as wanted, by the log's own append in big transactions,
/// and with the demo shipment to count.
final class BenchStore {
    private static final int UNITS_A_CARTON = 40;
    private static final int CARTONS_A_SHIPMENT = 50;
    private static final String SHIPMENT = "PO-DEMO-0001";

    private final Store store;
    private final InstantSource clock = InstantSource.system();
    private final RandomGenerator random = new SplittableRandom();

    BenchStore(Store store) {
        this.store = store;
    }

    /// Adds facts until there are `wanted`; says now and then how far it is.
    void fill(long wanted) {
        long before = StoreInside.facts(store);
        long begun = System.nanoTime();
        long shipment = before;
        for (long facts = before; facts < wanted; facts = StoreInside.facts(store)) {
            shipment(new ShipmentId(new UUID(7, ++shipment)), wanted - facts);
            if (shipment % 200 == 0) {
                System.out.println(StoreInside.facts(store) + " facts");
            }
        }
        if (before < wanted) {
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf("made %d facts in %.0f s%n", wanted - before, seconds);
        }
    }

    private void shipment(ShipmentId id, long atMost) {
        var stream = new StreamId(StreamKind.SHIPMENT, id.toString());
        var drafts = new ArrayList<Draft>();
        for (int carton = 1; carton <= CARTONS_A_SHIPMENT; carton++) {
            var place = FactPlace.in(stream, ids().tally());
            String label = "C" + carton;
            drafts.add(draft(
                    place,
                    new CountFact.CartonOpened(
                            new CartonNo(label), label, CountFact.Opening.FIRST, CountMode.UNIT, scan(label))));
            for (int unit = 0; unit < UNITS_A_CARTON; unit++) {
                String sku = "SKU-%05d".formatted(random.nextInt(20_000) / 8 * 8 + unit % 3);
                drafts.add(draft(place, new CountFact.UnitCounted(new Sku(sku), sku, 1, scan(sku))));
            }
        }
        store.log().append(drafts.subList(0, (int) Math.min(drafts.size(), atMost)));
    }

    private Draft draft(FactPlace place, CountFact fact) {
        return new Draft(ids().event(), Actor.COMMAND_LINE, clock.instant(), place, fact);
    }

    /// What the scanner sends for a code.
    RawScan scan(String code) {
        return new RawScan(ScanSource.WEDGE, "bench", Bytes.utf8(code + "\r"), clock.instant());
    }

    /// Takes up the demo shipment, whose list and register are imported unless they are there; `log` takes the facts.
    CountShipment count(FactLog log, Path folder) throws IOException {
        if (store.shipments().named(SHIPMENT).isEmpty()) {
            importDemo(folder);
        }
        var head = store.shipments().named(SHIPMENT).getFirst();
        var identity =
                new StationIdentity(store.station().site(), store.station().id());
        return CountShipment.resume(
                new CountShipment.Context(head, CountMode.UNIT, Actor.COMMAND_LINE, identity),
                new CountShipment.Ports(log, store.history(), store.shipments(), store.products(), ids()));
    }

    private void importDemo(Path folder) throws IOException {
        var ports = new ImportPorts(new FileSheets(), store.log(), store.imports(), store.originals(), ids(), clock);
        var context = new ImportContext(SellerId.OWN, Actor.COMMAND_LINE, true);
        new ImportRegister(ports).run(demo(folder, "demo-products.xlsx"), context, Progress.UNWATCHED);
        new ImportPackingList(ports)
                .run(demo(folder, "demo-packing-list.xlsx"), context, Optional.empty(), Progress.UNWATCHED);
    }

    private static SourceFile demo(Path folder, String name) throws IOException {
        var file = folder.resolve(name);
        try (var content = BenchStore.class.getResourceAsStream("/tallydock/demo/" + name)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return new SourceFile(file.toString());
    }

    private Ids ids() {
        return new Ids() {
            @Override
            public EventId event() {
                return EventId.create(clock.instant(), random);
            }

            @Override
            public TallyId tally() {
                return new TallyId(EventId.uuidV7(clock.instant(), random));
            }
        };
    }
}
