package tallydock.desk.kit.labelling;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.domain.fact.Actor;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.placed.Finding;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.people.Deed;
import tallydock.domain.printer.LabelRun;
import tallydock.domain.printer.Printer;
import tallydock.usecase.label.LabelFormat;
import tallydock.usecase.printing.LabelOrder;
import tallydock.usecase.printing.OrderResult;

/// A batch of labels on its way: what it would look like where it goes, and how its printing stands. Everything that
/// takes its time runs off the FX thread; of several looks only the last is shown.
public final class LabelsModel {
    private final LabelWays ways;
    private final DeskTools tools;
    private final ProofModel proof;
    private final FileWork files;
    private final AtomicLong looks = new AtomicLong();
    private final ReadOnlyObjectWrapper<Optional<LabelBatch>> batch = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LabelTarget>> target = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Printer>> printers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Seen>> seen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<LabelState> state = new ReadOnlyObjectWrapper<>(new LabelState.Idle());
    private int shown;

    /// One label of the batch as it would be printed.
    ///
    /// @param run which of the batch's different labels it is, from 0
    /// @param wouldDo where something is wrong with it, the stocks on which nothing would be
    public record Seen(int run, LabelSight picture, List<Stock> wouldDo) {
        public Seen {
            wouldDo = List.copyOf(wouldDo);
        }
    }

    public LabelsModel(LabelWays ways, DeskTools tools) {
        this.ways = ways;
        this.tools = tools;
        this.files = new FileWork(ways);
        this.proof = new ProofModel(ways.proving(), tools);
    }

    /// Scanning back what was printed.
    public ProofModel proof() {
        return proof;
    }

    public ReadOnlyObjectProperty<Optional<LabelBatch>> batch() {
        return batch.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<LabelTarget>> target() {
        return target.getReadOnlyProperty();
    }

    /// The printers of this station.
    public ReadOnlyObjectProperty<List<Printer>> printers() {
        return printers.getReadOnlyProperty();
    }

    /// The label that is looked at.
    public ReadOnlyObjectProperty<Optional<Seen>> seen() {
        return seen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LabelState> state() {
        return state.getReadOnlyProperty();
    }

    /// Reads which printers there are, and goes to the one that holds the usual stock of a kind, else to a file.
    public void begin(LabelKind kind) {
        proof.read();
        state.set(new LabelState.Idle());
        tools.background()
                .run(
                        ways.printers(),
                        found -> {
                            printers.set(List.copyOf(found));
                            aim(usual(kind, found));
                        },
                        this::broke);
    }

    private static LabelTarget usual(LabelKind kind, List<Printer> printers) {
        var stock = LabelTarget.usual(kind);
        return printers.stream()
                .filter(printer -> printer.media().stock().equals(stock.id()))
                .findFirst()
                .or(() -> printers.stream().findFirst())
                .<LabelTarget>map(LabelTarget.ToPrinter::new)
                .orElseGet(() -> new LabelTarget.ToFile(LabelFormat.PDF, stock, Head.DPI_203));
    }

    /// Sends the batch there from now on.
    public void aim(LabelTarget where) {
        target.set(Optional.of(where));
        state.set(new LabelState.Idle());
        if (where instanceof LabelTarget.ToPrinter to) {
            proof.look(to.printer());
        }
        look();
    }

    /// Prints these from now on; empty for none.
    public void show(Optional<LabelBatch> labels) {
        batch.set(labels);
        state.set(new LabelState.Idle());
        shown = Math.clamp(
                shown, 0, labels.map(all -> Math.max(0, all.runs().size() - 1)).orElse(0));
        look();
    }

    /// Looks at another of the batch's labels, `step` further on; after the last comes the first.
    public void turn(int step) {
        int runs = batch.get().map(all -> all.runs().size()).orElse(0);
        if (runs > 0) {
            shown = Math.floorMod(shown + step, runs);
            look();
        }
    }

    private void look() {
        var where = target.get().filter(known -> known.stock().isPresent());
        var labels = batch.get().filter(all -> !all.runs().isEmpty());
        long asked = looks.incrementAndGet();
        if (where.isEmpty() || labels.isEmpty()) {
            seen.set(Optional.empty());
            return;
        }
        int run = shown;
        tools.background()
                .run(
                        () -> looks.get() == asked
                                ? Optional.of(draw(labels.orElseThrow(), where.orElseThrow(), run))
                                : Optional.<Seen>empty(),
                        drawn -> drawn.filter(_ -> looks.get() == asked)
                                .ifPresent(found -> seen.set(Optional.of(found))),
                        this::broke);
    }

    private Seen draw(LabelBatch labels, LabelTarget where, int run) {
        LabelValues values = labels.runs().get(run).values();
        var picture = LabelSight.of(
                ways.pictures().draw(labels.template(), where.stock().orElseThrow(), where.head(), values));
        boolean isFine = picture.findings().stream().allMatch(finding -> finding.weight() == Finding.Weight.TELLS);
        return new Seen(
                run, picture, isFine ? List.of() : ways.pictures().fitting(labels.template(), where.head(), values));
    }

    /// Whether somebody may allow what misses a rule, alone or with a colleague's leave.
    public boolean mayAllow() {
        return tools.doors().isOffered(Deed.OVERRIDE_WARNING);
    }

    /// Orders all of them from the printer.
    public void print() {
        order(order -> order, tools.doors().actor());
    }

    /// The same in the name of who may say that a rule is missed.
    public void printAllowed() {
        tools.doors().allowed(Deed.OVERRIDE_WARNING, by -> order(LabelOrder::allowed, by));
    }

    /// The same with a reason for printing again.
    public void printAgain(String reason) {
        if (!reason.isBlank()) {
            order(order -> order.because(reason), tools.doors().actor());
        }
    }

    private void order(UnaryOperator<LabelOrder> changed, Actor by) {
        if (target.get().orElse(null) instanceof LabelTarget.ToPrinter(var printer)) {
            work(all -> {
                var order = LabelOrder.of(printer.id(), all.template(), all.runs(), all.subject());
                return state(ways.ordering().run(changed.apply(order), by), printer);
            });
        }
    }

    private static LabelState state(OrderResult result, Printer printer) {
        return switch (result) {
            case OrderResult.Ordered ordered -> new LabelState.Ordered(ordered.job(), printer, ordered.labels());
            case OrderResult.Refused refused ->
                new LabelState.Refused(refused.label(), refused.findings(), refused.wouldDo());
            case OrderResult.NeedsWord asking ->
                new LabelState.NeedsWord(asking.label(), asking.findings(), asking.wouldDo());
            case OrderResult.NeedsReason(var code, var copies) -> new LabelState.NeedsReason(code, copies);
            case OrderResult.NotSoMany many -> new LabelState.TooMany(many.most());
            case OrderResult.NoPrinter _, OrderResult.NoStock _ -> new LabelState.NoPrinter();
        };
    }

    /// What a file of the batch is called.
    public String fileName() {
        String name = batch.get().map(LabelBatch::name).orElse("labels").replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        return name + "." + ending();
    }

    private String ending() {
        return target.get().orElse(null) instanceof LabelTarget.ToFile file
                ? file.format().name().toLowerCase(Locale.ROOT)
                : "pdf";
    }

    /// Writes all of them into a file.
    public void save(String place) {
        save(place, false);
    }

    /// The same in the name of who may say that a rule is missed.
    public void saveAllowed(String place) {
        tools.doors().allowed(Deed.OVERRIDE_WARNING, _ -> save(place, true));
    }

    private void save(String place, boolean isAllowed) {
        if (target.get().orElse(null) instanceof LabelTarget.ToFile file) {
            String whole = place.contains(".") ? place : place + "." + ending();
            work(all -> files.write(all, file, whole, isAllowed));
        }
    }

    private void work(Function<LabelBatch, LabelState> job) {
        var labels = batch.get().filter(all -> !all.runs().isEmpty());
        if (labels.isEmpty() || state.get() instanceof LabelState.Working) {
            return;
        }
        state.set(new LabelState.Working());
        proof.end();
        var all = labels.orElseThrow();
        tools.background().run(() -> job.apply(all), ended -> ended(all, ended), this::broke);
    }

    private void ended(LabelBatch all, LabelState then) {
        state.set(then);
        // What a badge says may be written down nowhere, and scanning one signs its holder in.
        boolean isProved = all.template().kind() != LabelKind.BADGE;
        if (then instanceof LabelState.Ordered ordered && isProved) {
            proof.begin(ordered.job(), ordered.printer(), all.runs());
        }
    }

    /// Prints one label of the job that is proved once more, since nothing reads it.
    void reprint(int number, String reason) {
        proof.running().get().ifPresent(job -> {
            var values = FileWork.at(job.runs(), number);
            var once = List.of(new LabelRun(values, 1));
            batch.get().ifPresent(all -> {
                var order = LabelOrder.of(job.printer().id(), all.template(), once, all.subject())
                        .because(reason);
                var by = tools.doors().actor();
                tools.background()
                        .run(() -> state(ways.ordering().run(order, by), job.printer()), state::set, this::broke);
            });
        });
    }

    /// The stock that these labels are usually on.
    Stock usualStock() {
        return LabelTarget.usual(batch.get().map(all -> all.template().kind()).orElse(LabelKind.CARTON));
    }

    private void broke(RuntimeException cause) {
        state.set(new LabelState.Idle());
        tools.doors().failed(Say.key("labelling.broke"), cause);
    }
}
