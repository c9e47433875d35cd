package tallydock.app.cli;

import java.time.Instant;
import java.util.function.Consumer;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.recording.RecordedScan;
import tallydock.usecase.CountShipment;
import tallydock.wire.Json;
import tallydock.wire.ScanRunLine;
import tools.jackson.databind.JsonNode;

/// Feeds a recorded run into a count. The clock of a replay is its start and the run's own times.
final class CountedRun implements Consumer<ScanRunLine> {
    private final CountShipment count;
    private final Instant start;
    private Consumer<JsonNode> acknowledged = _ -> {};
    private long scans;

    CountedRun(CountShipment count, Instant start) {
        this.count = count;
        this.start = start;
    }

    /// `listener` is told each scan as soon as it is durable: its number, and the fact that is in the log for it.
    void acknowledge(Consumer<JsonNode> listener) {
        acknowledged = listener;
    }

    long scans() {
        return scans;
    }

    @Override
    public void accept(ScanRunLine line) {
        var at = start.plusMillis(line.atMs());
        switch (line) {
            case ScanRunLine.Scan scan -> count(scan.recorded(), at);
            case ScanRunLine.Damaged damaged -> count.damage(damaged.qty(), at);
            case ScanRunLine.Head _ -> {}
        }
    }

    /// What the station ignored when it was recorded is not counted now either.
    private void count(RecordedScan recorded, Instant at) {
        if (recorded.ignored().isPresent()) {
            return;
        }
        var scan = recorded.scan();
        var counted =
                count.scan(new RawScan(scan.source(), "replay", scan.bytes(), at, scan.timing(), scan.repaired()));
        scans++;
        var fact = counted.entries().getLast().header().id();
        acknowledged.accept(Json.MAPPER.createObjectNode().put("ack", scans).put("fact", fact.toString()));
    }
}
