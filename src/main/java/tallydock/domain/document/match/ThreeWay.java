package tallydock.domain.document.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tallydock.domain.document.invoice.InvoiceLine;
import tallydock.domain.product.Money;
import tallydock.domain.product.Product;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.PlannedCarton;

/// Compares an invoice with the packing list of its shipment and with the seller's register: quantity, value, HS code,
/// origin and weight. Only what two papers say can differ; an amount in another currency is no contradiction.
public final class ThreeWay {
    private final Papers papers;
    private final Map<Sku, GoodsSaid> list;
    private final Map<Sku, GoodsSaid> invoice;
    private final List<PaperMismatch> found = new ArrayList<>();

    /// The papers of one shipment. `register` has the products it knows of those that occur.
    public record Papers(
            List<PlannedCarton> cartons,
            List<InvoiceLine> lines,
            Optional<String> currency,
            Map<Sku, Product> register) {
        public Papers {
            cartons = List.copyOf(cartons);
            lines = List.copyOf(lines);
            register = Map.copyOf(register);
        }
    }

    private ThreeWay(Papers papers) {
        this.papers = papers;
        this.list = GoodsSaid.ofList(papers.cartons());
        this.invoice = GoodsSaid.ofInvoice(papers.lines(), papers.currency());
    }

    /// Every mismatch, product by product in the order of the list, then those of the whole shipment.
    public static List<PaperMismatch> compare(Papers papers) {
        return new ThreeWay(papers).run();
    }

    private List<PaperMismatch> run() {
        Set<Sku> skus = new LinkedHashSet<>(list.keySet());
        skus.addAll(invoice.keySet());
        boolean named = papers.lines().stream().allMatch(line -> line.sku().isPresent());
        for (var sku : skus) {
            if (named) {
                quantity(sku);
            }
            said(sku, MatchField.HS_CODE, GoodsSaid::hsCodes, ThreeWay::sameHsCode, code -> code);
            said(sku, MatchField.VALUE, GoodsSaid::values, ThreeWay::sameValue, ThreeWay::words);
            said(sku, MatchField.ORIGIN, GoodsSaid::origins, String::equals, country -> country);
        }
        if (!named) {
            totalQuantity();
        }
        new WeightMatch(papers).mismatch().ifPresent(found::add);
        return List.copyOf(found);
    }

    private void quantity(Sku sku) {
        long listed = pieces(list, sku);
        long invoiced = pieces(invoice, sku);
        if (listed != invoiced) {
            add(Optional.of(sku), listed, invoiced);
        }
    }

    private void totalQuantity() {
        long listed = list.keySet().stream().mapToLong(sku -> pieces(list, sku)).sum();
        long invoiced = papers.lines().stream()
                .mapToLong(line -> line.qty().pieces().orElse(0L))
                .sum();
        if (listed != invoiced) {
            add(Optional.empty(), listed, invoiced);
        }
    }

    private void add(Optional<Sku> sku, long listed, long invoiced) {
        found.add(new PaperMismatch(
                sku,
                MatchField.QUANTITY,
                Map.of(Paper.PACKING_LIST, Long.toString(listed), Paper.INVOICE, Long.toString(invoiced))));
    }

    private static long pieces(Map<Sku, GoodsSaid> paper, Sku sku) {
        return Optional.ofNullable(paper.get(sku)).flatMap(GoodsSaid::pieces).orElse(0L);
    }

    /// Whether two sayings may stand beside each other.
    private interface Agreement<T> {
        boolean holds(T one, T other);
    }

    private <T> void said(
            Sku sku,
            MatchField field,
            Function<GoodsSaid, Set<T>> what,
            Agreement<T> agreement,
            Function<T, String> words) {
        Map<Paper, Set<T>> said = new EnumMap<>(Paper.class);
        put(said, Paper.PACKING_LIST, Optional.ofNullable(list.get(sku)).map(what));
        put(said, Paper.INVOICE, Optional.ofNullable(invoice.get(sku)).map(what));
        put(
                said,
                Paper.REGISTER,
                Optional.ofNullable(papers.register().get(sku))
                        .map(GoodsSaid::ofProduct)
                        .map(what));
        var all = said.values().stream().flatMap(Set::stream).toList();
        boolean agreed = all.stream().allMatch(one -> all.stream().allMatch(other -> agreement.holds(one, other)));
        if (!agreed) {
            Map<Paper, String> shown = new EnumMap<>(Paper.class);
            said.forEach((paper, values) ->
                    shown.put(paper, values.stream().map(words).collect(Collectors.joining(" / "))));
            found.add(new PaperMismatch(Optional.of(sku), field, shown));
        }
    }

    private static <T> void put(Map<Paper, Set<T>> said, Paper paper, Optional<Set<T>> values) {
        values.filter(set -> !set.isEmpty()).ifPresent(set -> said.put(paper, set));
    }

    /// A code of 6 digits agrees with every code of 8 or 10 that begins with it.
    private static boolean sameHsCode(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    private static boolean sameValue(Money one, Money other) {
        return !one.currency().equals(other.currency()) || one.amount().compareTo(other.amount()) == 0;
    }

    private static String words(Money value) {
        return value.amount().toPlainString() + " " + value.currency();
    }
}
