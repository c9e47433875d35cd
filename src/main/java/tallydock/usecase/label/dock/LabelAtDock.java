package tallydock.usecase.label.dock;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.warehouse.TemporaryId;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.LabelFact.TemporaryIdGiven;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.printer.LabelRun;
import tallydock.domain.printer.PrintOrder;
import tallydock.domain.printer.Printer;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.Discrepancies;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.usecase.FactHistory;
import tallydock.usecase.ReceiveAtStation;
import tallydock.usecase.StationIdentity;
import tallydock.usecase.label.ComposeSigns;
import tallydock.usecase.label.ComposeSigns.Note;
import tallydock.usecase.label.template.SiteTemplates;
import tallydock.usecase.people.StationNames;
import tallydock.usecase.printing.LabelOrder;
import tallydock.usecase.printing.LoadPrinters;
import tallydock.usecase.printing.OrderResult;

/// Orders the labels that are wanted where goods are counted. It reads lists and tallies and takes its time; for any
/// thread.
public final class LabelAtDock {
    /// The stock that signs are made for; a printer loaded with it is asked first.
    private static final String USUAL_STOCK = "100x50";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Ports ports;
    private final FactHistory history;

    /// Orders labels from a printer.
    @FunctionalInterface
    public interface Orders {
        OrderResult run(LabelOrder order, Actor by);
    }

    /// What it needs from outside; `zone` is the site's.
    public record Ports(
            ReceiveAtStation.Ports receiving,
            StationIdentity station,
            Orders orders,
            TemporaryIds ids,
            InstantSource clock,
            ZoneId zone) {}

    /// A code that nobody knows and that was set aside.
    ///
    /// @param fact the one it was scanned with
    /// @param shown the code, as it is shown
    public record SetAside(EventId fact, String shown, Optional<CartonNo> carton, Instant at) {}

    public LabelAtDock(Ports ports) {
        this.ports = ports;
        this.history = ports.receiving().counting().history();
    }

    /// Who wants a label, and why once more where it was printed twice before.
    public record Asked(Actor by, Optional<CopyReason> again) {}

    /// A sign for a counted carton that says what is wrong with it.
    public DockLabel ofCarton(ShipmentHead shipment, CartonNo carton, Asked asked) {
        var plan = ports.receiving().counting().shipments().plan(shipment.id());
        var cases = plan.map(list -> cases(list, carton)).orElse(List.of());
        if (cases.isEmpty()) {
            return new DockLabel.NothingWrong();
        }
        var values =
                sign(shipment, carton, note(CaseWords.of(cases), ports.clock().instant()));
        return order(LabelKind.DISCREPANCY, values, subject(shipment, Optional.of(carton)), asked);
    }

    /// A temporary id for a thing nobody knows. Asked for again it is the same id.
    public DockLabel ofUnknown(ShipmentHead shipment, SetAside thing, Asked asked) {
        var id = TemporaryId.of(thing.fact().value());
        String carton = thing.carton().map(CartonNo::text).orElse("");
        var values = ComposeSigns.noted(id.code(), shipment, carton, note(thing.shown(), thing.at()));
        if (printers().isEmpty()) {
            return new DockLabel.NoPrinter();
        }
        give(shipment, new TemporaryIdGiven(id, thing.fact(), thing.shown(), thing.carton(), false), asked);
        return order(LabelKind.TEMPORARY, values, subject(shipment, thing.carton()), asked);
    }

    /// Known wherever the facts are before a label can be on the thing; told once.
    private void give(ShipmentHead shipment, TemporaryIdGiven fact, Asked asked) {
        if (ports.ids().find(fact.id()).isPresent()) {
            return;
        }
        var counting = ports.receiving().counting();
        var stream = new StreamId(StreamKind.SHIPMENT, shipment.id().toString());
        var at = ports.clock().instant();
        counting.log().append(List.of(new Draft(counting.ids().event(), asked.by(), at, FactPlace.in(stream), fact)));
    }

    /// The new label of a second box that came with the label of another; its bars open it.
    public DockLabel ofSecondBox(ShipmentHead shipment, CartonNo box, Asked asked) {
        return ports.receiving().tallies().of(shipment.id()).stream()
                .filter(tally -> tally.carton().equals(Optional.of(box)))
                .flatMap(tally -> tally.labelled().stream())
                .findFirst()
                .map(labelled -> ComposeSigns.noted(
                        box.text(),
                        shipment,
                        labelled.text(),
                        note(CaseWords.SECOND_BOX, ports.clock().instant())))
                .map(values -> order(LabelKind.DISCREPANCY, values, subject(shipment, Optional.of(box)), asked))
                .orElseGet(DockLabel.NothingWrong::new);
    }

    /// A sign for what goes into quarantine: a carton under its label, goods under an id of their own, so that no scan
    /// of
    /// the sign counts any.
    public DockLabel ofQuarantine(ShipmentHead shipment, Quarantined what, Asked asked) {
        if (printers().isEmpty()) {
            return new DockLabel.NoPrinter();
        }
        var carton = what.subject().carton();
        var at = ports.clock().instant();
        return what.goods()
                .map(goods -> goodsSign(shipment, what, goods, asked))
                .or(() -> carton.map(whole -> sign(shipment, whole, note(CaseWords.of(what.why()), at))))
                .map(said -> order(LabelKind.QUARANTINE, said, subject(shipment, carton), asked))
                .orElseGet(DockLabel.NothingWrong::new);
    }

    private LabelValues goodsSign(ShipmentHead shipment, Quarantined what, Quarantined.Goods goods, Asked asked) {
        var carton = what.subject().carton();
        var id = TemporaryId.of(goods.scan().value());
        give(shipment, new TemporaryIdGiven(id, goods.scan(), goods.sku().code(), carton, true), asked);
        return ComposeSigns.noted(
                id.code(),
                shipment,
                carton.map(CartonNo::text).orElse(""),
                note(
                        CaseWords.of(what.why()) + " · " + goods.sku().code(),
                        ports.clock().instant()));
    }

    private LabelValues sign(ShipmentHead shipment, CartonNo carton, Note note) {
        return ports.receiving()
                .counting()
                .shipments()
                .plan(shipment.id())
                .flatMap(list -> planned(list, carton))
                .map(listed -> ComposeSigns.ofCarton(shipment, listed, note))
                .orElseGet(() -> ComposeSigns.noted(carton.text(), shipment, carton.text(), note));
    }

    /// What an id was given to, at whatever station; empty for any other code.
    public Optional<GivenId> given(String code) {
        return TemporaryId.parse(code).flatMap(ports.ids()::find).flatMap(this::given);
    }

    private Optional<GivenId> given(TemporaryIds.SetAside aside) {
        var receiving = ports.receiving();
        return receiving
                .counting()
                .shipments()
                .find(aside.shipment())
                .map(shipment -> new GivenId(
                        aside,
                        shipment,
                        MINUTE.format(aside.at().atZone(ports.zone())),
                        receiving.inbounds().stateOf(shipment.id()).bound().meaning(aside.shown()),
                        likely(aside)));
    }

    private List<Sku> likely(TemporaryIds.SetAside aside) {
        var shipments = ports.receiving().counting().shipments();
        return aside.carton().stream()
                .flatMap(carton -> shipments.expected(aside.shipment(), carton).keySet().stream())
                .toList();
    }

    private List<Discrepancy> cases(ShipmentPlan plan, CartonNo carton) {
        var receiving = ports.receiving();
        var id = plan.head().id();
        var counting = new Discrepancies.Counting(
                plan, receiving.tallies().of(id), receiving.inbounds().stateOf(id));
        return Discrepancies.of(counting, sku -> receiving.lists().names(plan.head(), sku)).stream()
                .filter(found -> found.isAbout(carton))
                .toList();
    }

    private static Optional<PlannedCarton> planned(ShipmentPlan plan, CartonNo carton) {
        return plan.cartons().stream()
                .filter(listed -> listed.no().equals(carton))
                .findFirst();
    }

    private Note note(String reason, Instant at) {
        String name =
                new StationNames(history, ports.station()).run(ports.zone()).station();
        return new Note(reason, MINUTE.format(at.atZone(ports.zone())), name);
    }

    private static PrintOrder.Subject subject(ShipmentHead shipment, Optional<CartonNo> carton) {
        return new PrintOrder.Subject(Optional.of(shipment.id().toString()), carton.map(CartonNo::text));
    }

    /// Asks one printer after the other until the label fits what is loaded; else says what the first one said.
    private DockLabel order(LabelKind kind, LabelValues values, PrintOrder.Subject subject, Asked asked) {
        var template = new SiteTemplates(history).of(kind).orElseThrow();
        Optional<DockLabel> refused = Optional.empty();
        for (var printer : printers()) {
            var once = LabelOrder.of(printer.id(), template, List.of(new LabelRun(values, 1)), subject);
            var order = asked.again().map(why -> once.because(why.words())).orElse(once);
            var result = ports.orders().run(order, asked.by());
            var answer = new DockLabel.Asked(values.of(LabelField.CODE), printer.name(), result);
            if (!isOfItsStock(result)) {
                return answer;
            }
            refused = refused.or(() -> Optional.of(answer));
        }
        return refused.orElseGet(DockLabel.NoPrinter::new);
    }

    private List<Printer> printers() {
        return new LoadPrinters(history, ports.station())
                .run().stream()
                        .sorted(Comparator.comparing(
                                printer -> !printer.media().stock().equals(USUAL_STOCK)))
                        .toList();
    }

    private static boolean isOfItsStock(OrderResult result) {
        return switch (result) {
            case OrderResult.Refused _, OrderResult.NeedsWord _, OrderResult.NoStock _, OrderResult.NoPrinter _ -> true;
            case OrderResult.Ordered _, OrderResult.NeedsReason _, OrderResult.NotSoMany _ -> false;
        };
    }
}
