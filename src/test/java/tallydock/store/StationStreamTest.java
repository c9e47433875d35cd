package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.PortName;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.IgnoredScan;
import tallydock.domain.fact.IgnoredScan.Why;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StationFact;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.shipment.ShipmentId;
import tallydock.usecase.FactHistory;
import tallydock.usecase.StationIdentity;
import tallydock.usecase.device.LoadDevices;

/// What a station was told is found among its ignored scans.
class StationStreamTest {
    private static final PortName PORT = new PortName("/dev/ttyUSB0");

    private final StoreBench bench = new StoreBench();

    private static IgnoredScan knock(int number) {
        var scan = new RawScan(ScanSource.SERIAL, "L1", Bytes.utf8("X" + number), Instant.EPOCH);
        return IgnoredScan.of(Why.NOT_FOUND, scan);
    }

    private void says(Store store, StreamId stream, Fact fact) {
        store.log()
                .append(List.of(
                        new Draft(bench.event(), Actor.COMMAND_LINE, Instant.EPOCH, FactPlace.in(stream), fact)));
    }

    private static List<Recorded> read(Consumer<Consumer<Recorded>> reading) {
        var facts = new ArrayList<Recorded>();
        reading.accept(facts::add);
        return facts;
    }

    @Test
    void whatAStationWasToldIsReadInItsOrderWithoutIgnoredScans(@TempDir Path folder) throws Exception {
        try (var store = Store.open(bench.settings(folder))) {
            var identity =
                    new StationIdentity(store.station().site(), store.station().id());
            var stream = new StreamId(StreamKind.STATION, identity.station().toString());
            var other = new StreamId(StreamKind.STATION, new UUID(9, 9).toString());
            says(store, stream, new StationFact.ScannerSet(LineScanner.usual(PORT)));
            says(store, stream, new StationFact.StationNamed("Dock B"));
            IntStream.range(0, 300).forEach(number -> says(store, stream, new StationFact.ScanIgnored(knock(number))));
            says(store, other, new StationFact.StationNamed("Dock C"));
            says(store, stream, new StationFact.ScannerDropped(PORT));
            says(store, stream, new StationFact.ScannerSet(LineScanner.usual(PORT)));
            store.log().append(List.of(bench.draft(new ShipmentId(new UUID(3, 3)), bench.tally(), bench.unit("CUP"))));

            var read = read(to -> store.history().withoutScans(stream, to));

            FactHistory plain = new PlainHistory(store.history());
            assertThat(read)
                    .isEqualTo(read(to -> plain.withoutScans(stream, to)))
                    .hasSizeBetween(4, 6);
            assertThat(new LoadDevices(store.history(), identity).run().inOrder())
                    .containsExactly(LineScanner.usual(PORT));
        }
    }

    /// Reads everything and passes over what is not wanted.
    private record PlainHistory(FactHistory history) implements FactHistory {
        @Override
        public void ofStream(StreamId stream, Consumer<Recorded> consumer) {
            history.ofStream(stream, consumer);
        }

        @Override
        public void after(long seq, Consumer<Recorded> consumer) {
            history.after(seq, consumer);
        }
    }
}
