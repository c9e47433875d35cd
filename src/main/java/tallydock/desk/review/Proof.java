package tallydock.desk.review;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.EventId;
import tallydock.domain.site.StationId;

/// The scans that made a case, the latest `lines` of all `total`, oldest first. `facts` are those that still stand:
/// what
/// a photo was taken for.
public record Proof(List<Line> lines, long total, Set<EventId> facts) {
    public static final Proof NONE = new Proof(List.of(), 0, Set.of());

    public Proof {
        lines = List.copyOf(lines);
        facts = Set.copyOf(facts);
    }

    /// One scan: when, who, where, what came from the scanner and what it did. A step that was taken back stays.
    public record Line(Instant at, String who, StationId station, RawScan scan, CountFact fact, boolean takenBack) {}
}
