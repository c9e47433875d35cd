package tallydock.usecase.scan;

import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.RepeatCount;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.IgnoredScan;
import tallydock.domain.fact.StationFact.ScanIgnored;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.usecase.FactLog;
import tallydock.usecase.StationIdentity;

/// Writes down scans that belong to no shipment and that nothing was done with. Of the same one again and again the
/// first are written one by one, then only how many more there were. It blocks; for any thread.
public final class NoteIgnoredScans implements AutoCloseable {
    private final FactLog log;
    private final Ids ids;
    private final StreamId stream;
    private Optional<Train> train = Optional.empty();

    private record Train(IgnoredScan newest, Actor by, RepeatCount count) {}

    public NoteIgnoredScans(FactLog log, Ids ids, StationIdentity station) {
        this.log = log;
        this.ids = ids;
        this.stream = new StreamId(StreamKind.STATION, station.station().toString());
    }

    public synchronized void note(IgnoredScan ignored, Actor by) {
        var going = train.filter(before -> before.newest.isLike(ignored));
        if (going.isEmpty()) {
            settle();
        }
        var count = going.map(Train::count).orElse(RepeatCount.NONE).more();
        train = Optional.of(new Train(ignored, by, count));
        if (count.isDue()) {
            settle();
            train = Optional.of(new Train(ignored, by, count.told()));
        }
    }

    /// Writes how often the newest came beyond what is written; nobody is going to scan any more.
    @Override
    public synchronized void close() {
        settle();
        train = Optional.empty();
    }

    private void settle() {
        train.filter(going -> going.count.untold() > 0).ifPresent(going -> {
            var fact = new ScanIgnored(going.newest.times(going.count.untold()));
            var at = going.newest.scan().at();
            log.append(List.of(new Draft(ids.event(), going.by, at, FactPlace.in(stream), fact)));
        });
    }
}
