package tallydock.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
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
import tallydock.domain.fact.InboundFact;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.fact.TallyId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.site.SiteId;
import tallydock.store.file.DiskLimits;
import tallydock.store.file.DiskProbe;

/// A store in a temporary folder, and facts to put into it.
final class StoreBench implements Ids {
    static final DiskLimits SMALL = new DiskLimits(1, 0, 0);

    private final SplittableRandom random;
    private long now = 1_760_000_000_000L;

    StoreBench() {
        this(7);
    }

    StoreBench(long seed) {
        random = new SplittableRandom(seed);
    }

    StoreSettings settings(Path folder) {
        return settings(folder, DiskProbe.real(), SMALL);
    }

    StoreSettings settings(Path folder, DiskProbe probe, DiskLimits limits) {
        var machine = new StoreSettings.Machine(
                () -> Instant.ofEpochMilli(now++),
                random,
                Thread.ofPlatform().daemon().factory(),
                probe);
        return new StoreSettings(folder, Optional.empty(), SiteId.DEFAULT, "0.1.0", machine, limits);
    }

    @Override
    public EventId event() {
        return EventId.create(Instant.ofEpochMilli(now++), random);
    }

    @Override
    public TallyId tally() {
        return new TallyId(EventId.uuidV7(Instant.ofEpochMilli(now++), random));
    }

    Draft draft(ShipmentId shipment, TallyId tally, CountFact fact) {
        var stream = new StreamId(StreamKind.SHIPMENT, shipment.toString());
        return new Draft(event(), new Actor("ana"), Instant.ofEpochMilli(now++), FactPlace.in(stream, tally), fact);
    }

    CountFact opened(String carton) {
        return new CountFact.CartonOpened(
                new CartonNo(carton), carton, CountFact.Opening.FIRST, CountMode.UNIT, scan(carton));
    }

    CountFact unit(String sku) {
        return new CountFact.UnitCounted(new Sku(sku), sku, 1, scan(sku));
    }

    CountFact closed(String carton) {
        return new CountFact.CartonClosed(new CartonNo(carton), scan("QZCLOSE"));
    }

    /// What somebody said of an inbound as a whole.
    Draft told(ShipmentId shipment, InboundFact fact) {
        var stream = new StreamId(StreamKind.SHIPMENT, shipment.toString());
        return new Draft(event(), new Actor("ana"), Instant.ofEpochMilli(now++), FactPlace.in(stream), fact);
    }

    RawScan scan(String text) {
        return new RawScan(ScanSource.WEDGE, "wedge", Bytes.utf8(text + "\r"), Instant.ofEpochMilli(now));
    }
}
