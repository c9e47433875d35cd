package tallydock.usecase.printing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.PrintFact;
import tallydock.domain.fact.PrintFact.LabelsOrdered;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StationFact.PrinterSet;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.label.Content.Look;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.Modules;
import tallydock.domain.label.SymbolKind;
import tallydock.domain.label.Templates;
import tallydock.domain.label.layout.SymbolEncoder;
import tallydock.domain.label.layout.Typography;
import tallydock.domain.label.placed.Finding.Code;
import tallydock.domain.label.stock.Head;
import tallydock.domain.printer.Calibration;
import tallydock.domain.printer.Connection;
import tallydock.domain.printer.Handling;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.LabelRun;
import tallydock.domain.printer.Media;
import tallydock.domain.printer.PrintOrder;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.printer.PrinterLanguage;
import tallydock.domain.printing.PrintJob;
import tallydock.domain.site.SiteId;
import tallydock.domain.site.StationId;
import tallydock.usecase.MemoryStation;
import tallydock.usecase.Plans;
import tallydock.usecase.StationIdentity;
import tallydock.usecase.people.LoadRoster;

/// A station with one printer, whose log is a list.
public final class PrintFloor implements PrintedLabels, PrintJobs {
    static final Actor LI = new Actor("li");

    /// Letters half as wide as high.
    static final Typography LETTERS = new Typography() {
        @Override
        public int width(String text, int size, Look look) {
            return text.length() * size / 2;
        }

        @Override
        public int missing(String text, Look look) {
            return -1;
        }
    };

    /// Eleven modules for each character, as Code 128 has.
    static final SymbolEncoder SYMBOLS = (SymbolKind _, String payload) -> payload.isEmpty()
            ? new SymbolEncoder.Encoded.Refused(Code.NO_CODE)
            : new SymbolEncoder.Encoded.Drawn(new Modules(35 + 11 * payload.length(), List.of(new BitSet())), payload);

    final StationIdentity station = new StationIdentity(SiteId.DEFAULT, new StationId(new UUID(0, 1)));
    final MemoryStation memory = new MemoryStation(Plans.of(), new ArrayList<>(), 1);
    final Printer printer;
    final GivenBadges given = new GivenBadges();
    final BadgesInHand badges = new BadgesInHand(given, new LoadRoster(memory));
    /// What was appended together, each at one stroke.
    final List<List<Fact>> strokes = new ArrayList<>();
    int looks;

    public PrintFloor(String stock, PrinterLanguage language) {
        printer = new Printer(
                new PrinterId(new UUID(0, 7)),
                "Dock printer",
                new Connection.Tcp("127.0.0.1", 9100),
                language,
                new Media(Head.DPI_203, stock, 3_000),
                Calibration.NONE,
                Handling.AS_SET);
        var stream = new StreamId(StreamKind.STATION, station.station().toString());
        memory.append(List.of(
                new Draft(memory.event(), LI, MemoryStation.NOON, FactPlace.in(stream), new PrinterSet(printer))));
    }

    /// Somebody puts another stock in.
    Printer loads(String stock) {
        var changed = printer.loaded(new Media(Head.DPI_203, stock, 3_000));
        var stream = new StreamId(StreamKind.STATION, station.station().toString());
        memory.append(List.of(
                new Draft(memory.event(), LI, MemoryStation.NOON, FactPlace.in(stream), new PrinterSet(changed))));
        return changed;
    }

    OrderLabels orders() {
        return new OrderLabels(new OrderLabels.Ports(
                new LoadPrinters(memory, station), log(), LETTERS, SYMBOLS, this, () -> looks++, badges));
    }

    PrintLog log() {
        return new PrintLog(this::append, memory, () -> MemoryStation.NOON, station);
    }

    private List<Entry> append(List<Draft> drafts) {
        strokes.add(drafts.stream().map(Draft::fact).toList());
        return memory.append(drafts);
    }

    LabelOrder order(LabelKind kind, LabelRun... runs) {
        return LabelOrder.of(printer.id(), Templates.of(kind).orElseThrow(), List.of(runs), PrintOrder.Subject.NONE);
    }

    static LabelRun run(String code, int count) {
        return new LabelRun(
                new LabelValues.Builder().with(LabelField.CODE, code).build(), count);
    }

    List<PrintFact> facts() {
        return memory.log().stream()
                .flatMap(recorded -> recorded.fact().stream())
                .filter(PrintFact.class::isInstance)
                .map(PrintFact.class::cast)
                .toList();
    }

    @Override
    public Optional<PrintJob> find(JobId id) {
        return PrintJob.of(memory.log().stream()
                .filter(recorded -> recorded.fact().orElse(null) instanceof PrintFact fact
                        && fact.job().equals(id))
                .toList());
    }

    @Override
    public List<PrintJob> open() {
        return all().filter(job -> !job.isEnded()).toList();
    }

    @Override
    public List<PrintJob> ended(int most) {
        return all().filter(PrintJob::isEnded).limit(most).toList();
    }

    @Override
    public boolean isOpen(JobId job) {
        return find(job).filter(known -> !known.isEnded()).isPresent();
    }

    private Stream<PrintJob> all() {
        return facts().stream().filter(LabelsOrdered.class::isInstance).flatMap(fact -> find(fact.job()).stream());
    }

    @Override
    public int copies(LabelKind kind, String code) {
        return memory.log().stream()
                .map(Recorded::fact)
                .flatMap(Optional::stream)
                .mapToInt(fact -> fact instanceof LabelsOrdered(var _, var order)
                                && order.template().kind() == kind
                        ? copies(order, code)
                        : 0)
                .sum();
    }

    private static int copies(PrintOrder order, String code) {
        return order.runs().stream()
                .filter(run -> run.values().of(LabelField.CODE).equals(code))
                .mapToInt(LabelRun::count)
                .sum();
    }
}
