package tallydock.usecase.proof;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.LabelFact.FoundBy;
import tallydock.domain.fact.LabelFact.LabelScannedBack;
import tallydock.domain.fact.LabelFact.LabelUnreadable;
import tallydock.domain.fact.PrintFact;
import tallydock.domain.fact.StationFact.ScanBackChosen;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.proof.ProofOutcome;
import tallydock.domain.label.proof.ScanBackPolicy;
import tallydock.domain.printer.PrintOrder;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.usecase.FactHistory;
import tallydock.usecase.FactLog;
import tallydock.usecase.StationIdentity;

/// Writes down what scanning labels back showed, and reads from it how well a printer prints.
public final class ProveLabels {
    /// So many labels are enough to see that a head is worn or dirty.
    private static final int LAST = 50;

    private final Ports ports;
    private final StreamId station;
    private final StreamId prints;

    /// What it needs.
    public record Ports(FactLog log, FactHistory history, Ids ids, InstantSource clock) {}

    public ProveLabels(Ports ports, StationIdentity identity) {
        this.ports = ports;
        this.station = new StreamId(StreamKind.STATION, identity.station().toString());
        this.prints = PrintFact.stream(identity.station());
    }

    /// How many of a printer's last labels were scanned back, and how many of these were read at the first try.
    public record Readability(int labels, int atFirstTry) {}

    /// Which labels are scanned back at this station.
    public ScanBackPolicy policy() {
        var found = new Object() {
            private ScanBackPolicy latest = ScanBackPolicy.USUAL;
        };
        ports.history()
                .ofStream(
                        station,
                        recorded -> recorded.fact()
                                .filter(ScanBackChosen.class::isInstance)
                                .map(ScanBackChosen.class::cast)
                                .ifPresent(chosen -> found.latest = chosen.policy()));
        return found.latest;
    }

    /// Scans these back from now on; returns once it is durable.
    public void choose(ScanBackPolicy policy, Actor by) {
        append(station, new ScanBackChosen(policy), by);
    }

    /// Returns once it is durable. A label that was given up is known in its shipment too: whoever meets it there
    /// will not read it either. What another label in its place said is no such news: the right one may follow.
    public void note(LabelScannedBack scanned, Actor by) {
        append(prints, scanned, by);
        if (scanned.outcome() == ProofOutcome.UNREADABLE) {
            giveUp(scanned, by);
        }
    }

    private void giveUp(LabelScannedBack scanned, Actor by) {
        var read = new ArrayList<String>();
        var found = new Object() {
            private Optional<PrintOrder> order = Optional.empty();
        };
        ports.history().ofStream(prints, recorded -> {
            switch (recorded.fact().orElse(null)) {
                case PrintFact.LabelsOrdered ordered
                when ordered.job().equals(scanned.job()) -> found.order = Optional.of(ordered.order());
                case LabelScannedBack before when isSameLabel(before, scanned) -> read.add(before.read());
                case null, default -> {}
            }
        });
        read.removeIf(String::isEmpty);
        found.order.ifPresent(order -> order.subject()
                .shipment()
                .ifPresent(shipment -> append(
                        new StreamId(StreamKind.SHIPMENT, shipment), unreadable(order, scanned.label(), read), by)));
    }

    private static boolean isSameLabel(LabelScannedBack one, LabelScannedBack other) {
        return one.job().equals(other.job()) && one.label() == other.label();
    }

    private static LabelUnreadable unreadable(PrintOrder order, int label, List<String> read) {
        var values = order.at(label).values();
        Optional<String> own = Optional.of(values.of(LabelField.CARTON)).filter(text -> !text.isEmpty());
        return new LabelUnreadable(
                values.of(LabelField.CODE),
                own.or(order.subject()::carton).map(CartonNo::new),
                Optional.of(values.of(LabelField.SKU))
                        .filter(text -> !text.isEmpty())
                        .map(Sku::new),
                FoundBy.SCANNED_BACK,
                read);
    }

    /// The last labels of a printer. It reads the log of this station's prints.
    public Readability readability(PrinterId printer) {
        var last = new ArrayDeque<Boolean>();
        ports.history().ofStream(prints, recorded -> {
            if (recorded.fact().orElse(null) instanceof LabelScannedBack scanned && counts(scanned, printer)) {
                last.add(scanned.outcome() == ProofOutcome.READ && scanned.firstTry());
                if (last.size() > LAST) {
                    last.remove();
                }
            }
        });
        return new Readability(
                last.size(), (int) last.stream().filter(Boolean::booleanValue).count());
    }

    /// That a person scanned another label says nothing of the printer.
    private static boolean counts(LabelScannedBack scanned, PrinterId printer) {
        return scanned.printer().equals(printer)
                && (scanned.outcome() == ProofOutcome.READ || scanned.outcome() == ProofOutcome.UNREADABLE);
    }

    private void append(StreamId stream, Fact fact, Actor by) {
        ports.log()
                .append(List.of(
                        new Draft(ports.ids().event(), by, ports.clock().instant(), FactPlace.in(stream), fact)));
    }
}
