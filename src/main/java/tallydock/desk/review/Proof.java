package tallydock.desk.review;

import java.time.Instant;
import java.util.List;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.CountFact;
import tallydock.domain.site.StationId;

/// The scans that made a case, the latest `lines` of all `total`, oldest first. `photosDue` were asked for and are not
/// there yet: a debt, never waited for.
public record Proof(List<Line> lines, long total, int photosDue) {
    public static final Proof NONE = new Proof(List.of(), 0, 0);

    public Proof {
        lines = List.copyOf(lines);
    }

    /// One scan: when, who, where, what came from the scanner and what it did. A step that was taken back stays.
    public record Line(Instant at, String who, StationId station, RawScan scan, CountFact fact, boolean takenBack) {}
}
