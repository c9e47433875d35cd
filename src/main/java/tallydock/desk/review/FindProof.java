package tallydock.desk.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.discrepancy.Discrepancy.About;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.InboundFact.QuarantineDecided;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonLabels;
import tallydock.domain.shipment.CartonNo;
import tallydock.usecase.FactHistory;
import tallydock.usecase.printing.PrintTrail;
import tallydock.usecase.report.LoggedScan;
import tallydock.usecase.report.ScanLog;

/// Finds the scans that made a case: those of its carton that opened or closed it, and those of its item or
/// code.
public final class FindProof {
    private static final int MOST = 200;

    private final FactHistory history;
    private final PrintTrail prints;
    private final Supplier<Function<Actor, Optional<String>>> people;

    /// `people` says who somebody is, as of now.
    public FindProof(FactHistory history, PrintTrail prints, Supplier<Function<Actor, Optional<String>>> people) {
        this.history = history;
        this.prints = prints;
        this.people = people;
    }

    /// Reads the log of the shipment; takes its time.
    public Proof run(Discrepancy found) {
        var names = people.get();
        var lines = new ArrayDeque<Proof.Line>();
        var stands = new HashSet<EventId>();
        var total = new long[1];
        var shipment = found.shipment().id().toString();
        ScanLog.survey(history, new StreamId(StreamKind.SHIPMENT, shipment)).forEach(logged -> {
            if (belongs(found, logged)) {
                total[0]++;
                if (!logged.takenBack()) {
                    stands.add(logged.header().id());
                }
                line(logged, names).ifPresent(lines::addLast);
                if (lines.size() > MOST) {
                    lines.removeFirst();
                }
            }
        });
        var proof = new Proof(List.copyOf(lines), total[0], stands);
        return switch (found.type()) {
            case DUPLICATE_LABEL -> proof.with(prints(proof, names));
            case PROHIBITED -> proof.decided(decided(shipment, stands, names));
            case UNREADABLE_LABEL -> proof.met(met((About.Label) found.about(), names));
            default -> proof;
        };
    }

    private static List<Proof.Met> met(About.Label label, Function<Actor, Optional<String>> names) {
        return label.found().stream()
                .map(found -> new Proof.Met(found.at(), name(found.by(), names), found.label()))
                .toList();
    }

    private List<Proof.Decided> decided(String shipment, Set<EventId> found, Function<Actor, Optional<String>> names) {
        var decided = new ArrayList<Proof.Decided>();
        history.ofStream(new StreamId(StreamKind.SHIPMENT, shipment), recorded -> {
            if (recorded.fact().orElse(null) instanceof QuarantineDecided word
                    && word.found().stream().anyMatch(found::contains)) {
                var header = recorded.entry().header();
                decided.add(new Proof.Decided(header.wallTime(), name(header.actor(), names), word.answer()));
            }
        });
        return decided;
    }

    /// When the label left a printer that was scanned on the boxes.
    private List<Proof.Print> prints(Proof proof, Function<Actor, Optional<String>> names) {
        var codes = proof.lines().stream()
                .map(Proof.Line::fact)
                .filter(CountFact.CartonOpened.class::isInstance)
                .map(fact -> CartonLabels.folded(((CountFact.CartonOpened) fact).label()))
                .collect(Collectors.toSet());
        return prints.of(codes).stream()
                .map(left -> new Proof.Print(
                        left.at(), name(left.by(), names), left.printer().orElse("\u2013"), left.labels()))
                .toList();
    }

    private static String name(Actor actor, Function<Actor, Optional<String>> names) {
        return names.apply(actor).orElse(actor.id());
    }

    private static Optional<Proof.Line> line(LoggedScan logged, Function<Actor, Optional<String>> names) {
        var header = logged.header();
        return logged.scan()
                .flatMap(scan -> logged.fact()
                        .map(fact -> new Proof.Line(
                                header.wallTime(),
                                name(header.actor(), names),
                                header.key().station(),
                                scan,
                                fact,
                                logged.takenBack())));
    }

    private static boolean belongs(Discrepancy found, LoggedScan logged) {
        return logged.scan().isPresent()
                && isIn(found, logged.carton())
                && logged.fact().filter(fact -> belongs(found.about(), fact)).isPresent();
    }

    /// A case of one label is about all the boxes that bear it.
    private static boolean isIn(Discrepancy found, Optional<CartonNo> carton) {
        return carton.equals(found.carton()) || carton.filter(found::isAbout).isPresent();
    }

    private static boolean belongs(About about, CountFact fact) {
        return switch (about) {
            case About.Content() -> !(fact instanceof CountFact.ScanNoted);
            case About.Weight _, About.Boxes _ -> isCarton(fact) || fact instanceof CountFact.CartonWeighed;
            case About.Item item ->
                isCarton(fact) || skuOf(fact).filter(item.sku()::equals).isPresent();
            case About.Papers _ -> false; // no scan made it
            case About.Label label -> isTyped(label, fact);
            case About.Unknown(var shown) -> isCarton(fact) || isUnknown(shown, fact);
        };
    }

    private static boolean isUnknown(String shown, CountFact fact) {
        return fact instanceof CountFact.UnknownScanned unknown
                && ScanText.of(unknown.scan()).shown().equals(shown);
    }

    /// The scan, by hand, of a label that no scanner read.
    private static boolean isTyped(About.Label label, CountFact fact) {
        var scan = switch (fact) {
            case CountFact.CartonOpened opened -> Optional.of(opened.scan());
            case CountFact.UnitCounted unit -> Optional.of(unit.scan());
            case CountFact.UnknownScanned unknown -> Optional.of(unknown.scan());
            default -> Optional.<RawScan>empty();
        };
        return scan.filter(by -> by.source() == ScanSource.MANUAL)
                .map(by -> ScanText.of(by).code())
                .filter(label.code()::equals)
                .isPresent();
    }

    private static boolean isCarton(CountFact fact) {
        return fact instanceof CountFact.CartonOpened
                || fact instanceof CountFact.SecondBoxOpened
                || fact instanceof CountFact.CartonClosed;
    }

    private static Optional<Sku> skuOf(CountFact fact) {
        return switch (fact) {
            case CountFact.UnitCounted unit -> Optional.of(unit.sku());
            case CountFact.UnitDamaged damaged -> Optional.of(damaged.sku());
            case AnswerFact.SkuRecounted recount -> Optional.of(recount.sku());
            case AnswerFact.ProhibitedFound prohibited -> prohibited.sku();
            default -> Optional.empty();
        };
    }
}
