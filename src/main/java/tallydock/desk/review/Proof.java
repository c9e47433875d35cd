package tallydock.desk.review;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.document.match.Paper;
import tallydock.domain.document.match.PaperPlace;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.InboundFact.QuarantineAnswer;
import tallydock.domain.fact.LabelFact.LabelUnreadable;
import tallydock.domain.site.StationId;

/// What made a case. Of one that counting found the scans, the latest `lines` of all `total`, oldest first;
/// `facts` are those that still stand: what a photo was taken for. Of one that papers made, where each says
/// what it says. Of a label that several boxes bear, `prints` is when it left a printer.
/// `decided` is what supervisors said of goods in quarantine, `met` who met a label that no scanner reads.
public record Proof(
        List<Line> lines,
        long total,
        Set<EventId> facts,
        List<Print> prints,
        Map<Paper, PaperPlace> papers,
        List<Decided> decided,
        List<Met> met) {
    public static final Proof NONE = new Proof(List.of(), 0, Set.of());

    public Proof {
        lines = List.copyOf(lines);
        facts = Set.copyOf(facts);
        prints = List.copyOf(prints);
        decided = List.copyOf(decided);
        met = List.copyOf(met);
        papers = Collections.unmodifiableMap(papers.isEmpty() ? Map.of() : new EnumMap<>(papers));
    }

    /// Scans alone.
    public Proof(List<Line> lines, long total, Set<EventId> facts) {
        this(lines, total, facts, List.of(), Map.of(), List.of(), List.of());
    }

    /// Papers alone.
    public static Proof of(Map<Paper, PaperPlace> papers) {
        return new Proof(List.of(), 0, Set.of(), List.of(), papers, List.of(), List.of());
    }

    /// The same, with what is known of prints.
    Proof with(List<Print> known) {
        return new Proof(lines, total, facts, known, papers, decided, met);
    }

    /// The same, with what was said of the goods.
    Proof decided(List<Decided> known) {
        return new Proof(lines, total, facts, prints, papers, known, met);
    }

    /// The same, with who met the label.
    Proof met(List<Met> known) {
        return new Proof(lines, total, facts, prints, papers, decided, known);
    }

    /// Somebody met a label that no scanner reads.
    public record Met(Instant at, String who, LabelUnreadable label) {}

    /// What a supervisor said of goods in quarantine, and when.
    public record Decided(Instant at, String who, QuarantineAnswer answer) {}

    /// So many labels left a printer; `who` ordered them.
    public record Print(Instant at, String who, String printer, long labels) {}

    /// One scan: when, who, where, what came from the scanner and what it did. A step that was taken back
    /// stays.
    public record Line(Instant at, String who, StationId station, RawScan scan, CountFact fact, boolean takenBack) {}
}
