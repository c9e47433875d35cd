package tallydock.desk.receive;

import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import tallydock.desk.kit.Background;
import tallydock.domain.barcode.warehouse.TemporaryId;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.LabelFact.TemporaryIdGiven;
import tallydock.domain.fact.PrintFact;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StationFact.PrinterSet;
import tallydock.domain.fact.StationFact.StationNamed;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.stock.Head;
import tallydock.domain.printer.Calibration;
import tallydock.domain.printer.Connection;
import tallydock.domain.printer.Handling;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.Media;
import tallydock.domain.printer.PrintOrder;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.printer.PrinterLanguage;
import tallydock.domain.printer.TemplateRef;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.site.SiteId;
import tallydock.domain.site.StationId;
import tallydock.usecase.MemoryStation;
import tallydock.usecase.ReceiveAtStation;
import tallydock.usecase.StationIdentity;
import tallydock.usecase.inbound.BindCode;
import tallydock.usecase.inbound.TellInbound;
import tallydock.usecase.label.dock.LabelAtDock;
import tallydock.usecase.label.dock.TemporaryIds.SetAside;
import tallydock.usecase.printing.LabelOrder;
import tallydock.usecase.printing.OrderResult;

/// Printers that take every order, unless told otherwise, and note it.
final class LabelBench {
    private static final StationId STATION = new StationId(new UUID(0, 1));
    private static final StreamId STREAM = new StreamId(StreamKind.STATION, STATION.toString());

    final List<LabelOrder> orders = new ArrayList<>();
    final Deque<Runnable> waiting = new ArrayDeque<>();
    Function<LabelOrder, OrderResult> answers = this::taken;
    boolean holds;
    private final MemoryStation station;

    LabelBench(MemoryStation station) {
        this.station = station;
    }

    ReceiveParts.Labels labels(ReceiveAtStation.Ports receiving) {
        var identity = new StationIdentity(SiteId.DEFAULT, STATION);
        var ports = new LabelAtDock.Ports(
                receiving, identity, this::order, this::find, () -> MemoryStation.NOON, ZoneOffset.UTC);
        var work = new Background(job -> {
            if (holds) {
                waiting.add(job);
            } else {
                job.run();
            }
        });
        var telling = new TellInbound(station, station, () -> MemoryStation.NOON);
        return new ReceiveParts.Labels(work, new LabelAtDock(ports), new BindCode(station, station, telling));
    }

    private Optional<SetAside> find(TemporaryId id) {
        return station.log().stream()
                .filter(recorded -> recorded.fact().orElse(null) instanceof TemporaryIdGiven given
                        && given.id().equals(id))
                .map(recorded ->
                        aside(recorded, (TemporaryIdGiven) recorded.fact().orElseThrow()))
                .findFirst();
    }

    private static SetAside aside(Recorded recorded, TemporaryIdGiven given) {
        var header = recorded.entry().header();
        var shipment = ShipmentId.parse(header.stream().key()).orElseThrow();
        return new SetAside(
                given.id(), shipment, given.shown(), given.carton(), header.wallTime(), given.quarantined());
    }

    LabelBench hasPrinter() {
        return has("Dock printer", "100x50");
    }

    /// The station has a name and a printer with this stock in it.
    LabelBench has(String name, String stock) {
        var printer = new Printer(
                new PrinterId(new UUID(7, name.hashCode())),
                name,
                new Connection.Tcp("127.0.0.1", 9100),
                PrinterLanguage.ZPL,
                new Media(Head.DPI_203, stock, Media.USUAL_GAP_UM),
                Calibration.NONE,
                Handling.AS_SET);
        for (var fact : List.of(new StationNamed("Dock 2"), new PrinterSet(printer))) {
            station.append(
                    List.of(new Draft(station.event(), Actor.PROGRAM, MemoryStation.NOON, FactPlace.in(STREAM), fact)));
        }
        return this;
    }

    /// The values of all labels of this kind that were ordered.
    List<LabelValues> of(LabelKind kind) {
        return orders.stream()
                .filter(order -> order.template().kind() == kind)
                .flatMap(order -> order.runs().stream())
                .map(run -> run.values())
                .toList();
    }

    String code(LabelKind kind) {
        return of(kind).getLast().of(LabelField.CODE);
    }

    private OrderResult order(LabelOrder order, Actor by) {
        var result = answers.apply(order);
        if (result instanceof OrderResult.Ordered) {
            orders.add(order);
        }
        return result;
    }

    private OrderResult taken(LabelOrder order) {
        var id = station.event();
        var job = new JobId(id.value());
        var written = new PrintOrder(
                order.printer(),
                TemplateRef.of(order.template()),
                "100x50",
                order.runs(),
                order.subject(),
                order.reason(),
                List.of());
        var place = FactPlace.in(PrintFact.stream(STATION));
        station.append(List.of(
                new Draft(id, Actor.PROGRAM, MemoryStation.NOON, place, new PrintFact.LabelsOrdered(job, written))));
        return new OrderResult.Ordered(job, written.all(), List.of());
    }
}
