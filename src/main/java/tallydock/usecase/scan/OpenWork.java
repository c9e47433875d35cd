package tallydock.usecase.scan;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.digest.Bytes;
import tallydock.domain.receiving.Reading;
import tallydock.domain.shipment.CartonLabels;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.usecase.Products;
import tallydock.usecase.ReadScan;
import tallydock.usecase.Shipments;
import tallydock.usecase.StationLists;

/// Knows a code where the list of any shipment has it as a carton's label, or where the list of an open shipment or the
/// register of its seller has it as goods.
public final class OpenWork implements KnownCodes {
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final int MOST = 30;

    private final Supplier<List<ShipmentHead>> open;
    private final Ports ports;
    private final InstantSource clock;
    private Optional<Readers> readers = Optional.empty();

    /// Where lists and registers are looked up.
    public record Ports(StationLists lists, Shipments shipments, Products products) {}

    private record Readers(Instant since, List<ReadScan> all) {
        boolean know(RawScan scan) {
            return all.stream().anyMatch(reader -> reader.read(scan) instanceof Reading.UnitRead);
        }
    }

    /// `open` are the shipments with units to come, those begun first.
    public OpenWork(Supplier<List<ShipmentHead>> open, Ports ports, InstantSource clock) {
        this.open = open;
        this.ports = ports;
        this.clock = clock;
    }

    @Override
    public boolean isKnown(String text) {
        String label = CartonLabels.folded(ScanText.of(text).code());
        return !label.isBlank() && (!ports.lists.labelled(label).isEmpty() || isGoods(text));
    }

    /// What was known a while ago still is; only what was not is looked for anew.
    private synchronized boolean isGoods(String text) {
        var scan = new RawScan(ScanSource.WEDGE, "", Bytes.utf8(text), Instant.EPOCH);
        if (readers.filter(made -> made.know(scan)).isPresent()) {
            return true;
        }
        var now = clock.instant();
        boolean isFresh =
                readers.filter(made -> now.isBefore(made.since.plus(FRESH))).isPresent();
        if (isFresh) {
            return false;
        }
        var made = new Readers(
                now,
                open.get().stream()
                        .limit(MOST)
                        .map(head -> new ReadScan(head, ports.shipments, ports.products))
                        .toList());
        readers = Optional.of(made);
        return made.know(scan);
    }
}
