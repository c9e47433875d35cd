package tallydock.usecase.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tallydock.domain.discrepancy.UnreadableLabel;
import tallydock.domain.document.match.TracedMismatch;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.LabelFact;
import tallydock.domain.fact.PhotoFact;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.photo.PhotoBook;
import tallydock.domain.receiving.Reconciliation;
import tallydock.domain.receiving.UnreadableLabels;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.usecase.FactHistory;
import tallydock.usecase.OneMoment;
import tallydock.usecase.Shipments;
import tallydock.usecase.Tallies;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ShipmentReport.Made;
import tallydock.usecase.report.ShipmentReport.Source;

/// Makes the discrepancy report of one shipment.
public final class ReportShipment {
    private final Ports ports;

    /// What reporting needs from outside; `documents` finds what the papers of a shipment disagree about, and
    /// where.
    public record Ports(
            Shipments shipments,
            Tallies tallies,
            FactHistory history,
            OneMoment moment,
            Function<ShipmentId, List<TracedMismatch>> documents,
            ReportFiles files) {}

    public ReportShipment(Ports ports) {
        this.ports = ports;
    }

    /// Writes the report for people.
    public ReportResult run(ShipmentId shipment, Made made, ReportForm form, TargetFile target) {
        Optional<ReportResult> written =
                gather(shipment, made).map(report -> ports.files().save(report, form, target));
        return written.orElseGet(ReportResult.NoPackingList::new);
    }

    /// What the report says, for other forms of it; empty when no packing list of the shipment is complete
    /// here. Counts and scan log are of one moment.
    public Optional<ShipmentReport> gather(ShipmentId shipment, Made made) {
        // Read first: it looks through files, and the moment holds the store.
        var documents = ports.documents().apply(shipment);
        return ports.moment().of(() -> ports.shipments().plan(shipment).map(plan -> report(plan, made, documents)));
    }

    private ShipmentReport report(ShipmentPlan plan, Made made, List<TracedMismatch> documents) {
        var shipment = plan.head().id();
        var stream = new StreamId(StreamKind.SHIPMENT, shipment.toString());
        var receipt = Reconciliation.of(plan, ports.tallies().of(shipment)).with(unreadable(stream));
        var evidence = new ShipmentReport.Evidence(
                ScanLog.survey(ports.history(), stream), photos(stream), documents, sources(stream));
        return new ShipmentReport(made, plan, receipt, evidence);
    }

    private PhotoBook photos(StreamId stream) {
        return PhotoBook.of(facts(stream, PhotoFact.class));
    }

    private List<UnreadableLabel> unreadable(StreamId stream) {
        return UnreadableLabels.of(facts(stream, LabelFact.LabelUnreadable.class));
    }

    private List<Recorded> facts(StreamId stream, Class<? extends Fact> kind) {
        var facts = new ArrayList<Recorded>();
        ports.history().ofStream(stream, recorded -> {
            if (recorded.fact().filter(kind::isInstance).isPresent()) {
                facts.add(recorded);
            }
        });
        return facts;
    }

    private List<Source> sources(StreamId stream) {
        var sources = new ArrayList<Source>();
        ports.history().ofStream(stream, recorded -> {
            if (recorded.fact().orElse(null) instanceof ImportFact.PackingListImported list) {
                var header = recorded.entry().header();
                sources.add(new Source(list.source(), header.wallTime(), header.actor()));
            }
        });
        return sources;
    }
}
