package tallydock.usecase.printing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.fact.Actor;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.layout.LabelLayout;
import tallydock.domain.label.layout.SymbolEncoder;
import tallydock.domain.label.layout.Typography;
import tallydock.domain.label.placed.Finding;
import tallydock.domain.label.placed.Placed;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.label.stock.Stocks;
import tallydock.domain.printer.LabelRun;
import tallydock.domain.printer.PrintOrder;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.TemplateRef;

/// Orders labels from a printer. All of them are laid out first, so that an order is taken whole or not at all.
public final class OrderLabels {
    /// A roll and more; beyond it a person asks for a part.
    public static final int MOST = 20_000;

    /// So many of one label nobody is asked about.
    public static final int COPIES_WITHOUT_REASON = 2;

    private final Ports ports;

    public OrderLabels(Ports ports) {
        this.ports = ports;
    }

    /// What ordering needs.
    public record Ports(
            LoadPrinters printers,
            PrintLog log,
            Typography letters,
            SymbolEncoder symbols,
            PrintedLabels printed,
            PrintQueue queue,
            BadgesInHand badges) {}

    /// Returns once the order is durable. It lays out every label, so it takes its time.
    public OrderResult run(LabelOrder order, Actor by) {
        var printer = ports.printers().find(order.printer());
        if (printer.isEmpty()) {
            return new OrderResult.NoPrinter();
        }
        long labels = order.runs().stream().mapToLong(LabelRun::count).sum();
        if (labels < 1 || labels > MOST) {
            return new OrderResult.NotSoMany(labels, MOST);
        }
        var stock = Stocks.named(printer.get().media().stock());
        return stock.<OrderResult>map(loaded -> laidOut(order, printer.get(), loaded, by))
                .orElseGet(() -> new OrderResult.NoStock(printer.get().media().stock()));
    }

    private OrderResult laidOut(LabelOrder order, Printer printer, Stock stock, Actor by) {
        var layout = layout(order, printer, stock);
        Set<Finding> told = new LinkedHashSet<>();
        int number = 1;
        for (var run : order.runs()) {
            var label = layout.place(run.values());
            if (label.isRefused()) {
                return new OrderResult.Refused(number, label.findings(), fitting(order, printer, run));
            }
            if (!label.isFine() && !order.isAllowed()) {
                return new OrderResult.NeedsWord(number, label.findings(), fitting(order, printer, run));
            }
            told.addAll(label.findings());
            number += run.count();
        }
        return needsReason(order).orElseGet(() -> ordered(order, stock, told, by));
    }

    private LabelLayout layout(LabelOrder order, Printer printer, Stock stock) {
        return new LabelLayout(order.template(), stock, printer.trueHead(), ports.letters(), ports.symbols());
    }

    private List<Stock> fitting(LabelOrder order, Printer printer, LabelRun run) {
        return Stocks.ALL.stream()
                .filter(stock -> fits(layout(order, printer, stock).place(run.values())))
                .toList();
    }

    /// Also nothing is shortened on it.
    private static boolean fits(Placed label) {
        return label.findings().isEmpty();
    }

    private Optional<OrderResult> needsReason(LabelOrder order) {
        var kind = order.template().kind();
        if (order.reason().isPresent() || !kind.isOneOfItsKind()) {
            return Optional.empty();
        }
        for (var run : order.runs()) {
            String code = run.values().of(LabelField.CODE);
            int before = code.isEmpty()
                    ? 0
                    : ports.printed().copies(kind, ports.badges().written(kind, code));
            if (before > 0 && before + run.count() > COPIES_WITHOUT_REASON) {
                return Optional.of(new OrderResult.NeedsReason(named(kind, run.values()), before));
            }
        }
        return Optional.empty();
    }

    /// What a person calls the label: of a badge whose it is, since its code stands nowhere.
    private static String named(LabelKind kind, LabelValues values) {
        return values.of(kind == LabelKind.BADGE ? LabelField.NAME : LabelField.CODE);
    }

    private OrderResult ordered(LabelOrder order, Stock stock, Set<Finding> told, Actor by) {
        var allowed = told.stream()
                .filter(finding -> finding.weight() == Finding.Weight.NEEDS_A_WORD)
                .map(Finding::code)
                .distinct()
                .toList();
        var job = ports.log().begin();
        var template = TemplateRef.of(order.template());
        var written = new PrintOrder(
                order.printer(),
                template,
                stock.id(),
                ports.badges().keep(job, template.kind(), order.runs()),
                order.subject(),
                order.reason(),
                allowed);
        ports.log().order(job, written, order.insteadOf(), by);
        order.insteadOf().ifPresent(ports.badges()::forget);
        ports.queue().look();
        return new OrderResult.Ordered(job, written.all(), new ArrayList<>(told));
    }
}
