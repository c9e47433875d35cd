package tallydock.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import tallydock.domain.device.scale.Weighing;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.CountFact.NoteReason;
import tallydock.domain.fact.CountFact.Opening;
import tallydock.domain.fact.CountMode;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.TallyId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentId;

/// Random facts of one shipment, in no order: steps are taken back before they come, twice, or though nobody made them.
final class RandomCount {
    private final StoreBench bench;
    private final RandomGenerator random;
    private final ShipmentId shipment;
    private final List<TallyId> tallies;

    RandomCount(StoreBench bench, RandomGenerator random, ShipmentId shipment) {
        this.bench = bench;
        this.random = random;
        this.shipment = shipment;
        tallies = Stream.generate(bench::tally).limit(4).toList();
    }

    List<Draft> drafts(int count) {
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < count; i++) {
            var known = drafts.stream().map(Draft::id).toList();
            drafts.add(bench.draft(shipment, tallies.get(random.nextInt(4)), fact(known)));
        }
        Collections.shuffle(drafts, new Random(random.nextLong()));
        return drafts;
    }

    private CountFact fact(List<EventId> known) {
        var carton = new CartonNo("C" + random.nextInt(3));
        var sku = new Sku("SKU-" + random.nextInt(3));
        long qty = 1L + random.nextInt(5);
        return switch (random.nextInt(14)) {
            case 0 ->
                new CountFact.CartonOpened(
                        carton, carton.text(), any(Opening.values()), any(CountMode.values()), bench.scan("C"));
            case 1 -> new CountFact.LooseOpened();
            case 2 -> new CountFact.CartonClosed(carton, bench.scan("QZ"));
            case 3, 4, 5 -> new CountFact.UnitCounted(sku, sku.code(), qty, bench.scan(sku.code()));
            case 6 -> new CountFact.UnknownScanned(bench.scan("???" + random.nextInt(2)));
            case 7 -> new CountFact.UnitDamaged(sku, qty, target(known), Optional.empty());
            case 8, 9 ->
                new CountFact.CartonWeighed(
                        carton, Weighing.typed(1L + random.nextInt(30_000), Instant.parse("2026-11-21T09:00:00Z")));
            case 10 -> new CountFact.ScanNoted(any(NoteReason.values()), bench.scan("QZ"));
            case 11, 12 -> mark(carton, sku);
            default -> new CountFact.StepVoided(target(known), bench.scan("QZUNDO"));
        };
    }

    private CountFact mark(CartonNo carton, Sku sku) {
        return random.nextBoolean()
                ? new CountFact.SecondBoxOpened(
                        new CartonNo("BOX-" + random.nextInt(3)), carton, CountMode.UNIT, bench.scan("C"))
                : new AnswerFact.ProhibitedFound(
                        Optional.of(sku).filter(_ -> random.nextBoolean()), bench.scan("QZHAZ"));
    }

    private EventId target(List<EventId> known) {
        return known.isEmpty() || random.nextInt(8) == 0 ? bench.event() : known.get(random.nextInt(known.size()));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
