package tallydock.desk.shipments.intake.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tallydock.desk.kit.cases.CaseKinds;
import tallydock.desk.kit.text.Say;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.receiving.Recheck;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.version.CartonChange;
import tallydock.usecase.version.VersionChange;

/// One difference between a list and the one before it, in words.
record VersionLine(Kind kind, String carton, Say what) {
    enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        RECHECKED
    }

    static List<VersionLine> of(VersionChange change) {
        List<VersionLine> lines = new ArrayList<>();
        change.rechecked().forEach(recheck -> lines.add(of(recheck)));
        change.diff().removed().forEach(no -> lines.add(whole(Kind.REMOVED, no, Say.key("intake.diff.removed"))));
        change.diff().added().forEach(no -> lines.add(whole(Kind.ADDED, no, Say.key("intake.diff.added"))));
        change.diff().changed().forEach(carton -> add(carton, lines));
        return lines;
    }

    private static VersionLine whole(Kind kind, CartonNo no, Say what) {
        return new VersionLine(kind, no.toString(), what);
    }

    private static void add(CartonChange change, List<VersionLine> lines) {
        change.lines().forEach(line -> lines.add(whole(Kind.CHANGED, change.carton(), of(line))));
        if (change.body()) {
            lines.add(whole(Kind.CHANGED, change.carton(), Say.key("intake.diff.body")));
        }
    }

    private static Say of(CartonChange.LineChange line) {
        if (line.before() == 0) {
            return Say.key("intake.diff.line-added", line.sku().toString(), line.after());
        }
        return line.after() == 0
                ? Say.key("intake.diff.line-removed", line.sku().toString(), line.before())
                : Say.key("intake.diff.line", line.sku().toString(), line.before(), line.after());
    }

    private static VersionLine of(Recheck recheck) {
        var no = recheck.carton().map(CartonNo::toString).orElse("");
        return new VersionLine(
                Kind.RECHECKED,
                no,
                Say.key("intake.diff.recheck", verdict(recheck.before()), verdict(recheck.after())));
    }

    private static Say verdict(Set<DiscrepancyType> found) {
        return found.stream()
                .sorted()
                .map(CaseKinds::name)
                .reduce((one, other) -> Say.key("intake.and", one, other))
                .orElse(Say.key("intake.diff.fine"));
    }
}
