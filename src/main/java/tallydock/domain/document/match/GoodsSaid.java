package tallydock.domain.document.match;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.document.invoice.InvoiceLine;
import tallydock.domain.product.Customs;
import tallydock.domain.product.Money;
import tallydock.domain.product.Product;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;

/// What one paper says about one product, all its lines taken together. A paper can contradict itself, hence the sets.
/// The register says no quantity.
record GoodsSaid(Optional<Long> pieces, Set<Money> values, Set<String> hsCodes, Set<String> origins) {
    /// By SKU, in the order of the list.
    static Map<Sku, GoodsSaid> ofList(List<PlannedCarton> cartons) {
        Map<Sku, List<PlannedLine>> lines = new LinkedHashMap<>();
        cartons.forEach(carton -> carton.lines()
                .forEach(line -> lines.computeIfAbsent(line.sku(), _ -> new ArrayList<>())
                        .add(line)));
        Map<Sku, GoodsSaid> said = new LinkedHashMap<>();
        lines.forEach((sku, all) -> {
            long pieces = all.stream().mapToLong(PlannedLine::qty).sum();
            said.put(
                    sku,
                    declared(
                            Optional.of(pieces),
                            all.stream().map(PlannedLine::customs).toList()));
        });
        return said;
    }

    /// By SKU, in the order of the invoice; lines without one are left out.
    static Map<Sku, GoodsSaid> ofInvoice(List<InvoiceLine> invoice, Optional<String> currency) {
        Map<Sku, List<InvoiceLine>> lines = new LinkedHashMap<>();
        invoice.forEach(line -> line.sku()
                .ifPresent(sku ->
                        lines.computeIfAbsent(sku, _ -> new ArrayList<>()).add(line)));
        Map<Sku, GoodsSaid> said = new LinkedHashMap<>();
        lines.forEach((sku, all) -> said.put(sku, ofLines(all, currency)));
        return said;
    }

    static GoodsSaid ofProduct(Product product) {
        return declared(Optional.empty(), List.of(product.customs()));
    }

    private static GoodsSaid ofLines(List<InvoiceLine> lines, Optional<String> currency) {
        Set<Money> values = new LinkedHashSet<>();
        Set<String> hsCodes = new LinkedHashSet<>();
        Set<String> origins = new LinkedHashSet<>();
        long pieces = 0;
        for (var line : lines) {
            pieces += line.qty().pieces().orElse(0L);
            line.unitValue().ifPresent(value -> currency.ifPresent(code -> values.add(money(value, code))));
            line.hsCode().digits().ifPresent(hsCodes::add);
            line.extras().origin().map(Countries::code).ifPresent(origins::add);
        }
        return new GoodsSaid(Optional.of(pieces), values, hsCodes, origins);
    }

    private static GoodsSaid declared(Optional<Long> pieces, List<Customs> customs) {
        Set<Money> values = new LinkedHashSet<>();
        Set<String> hsCodes = new LinkedHashSet<>();
        customs.forEach(one -> {
            one.unitValue().ifPresent(value -> values.add(money(value.amount(), value.currency())));
            one.hsCode().ifPresent(hsCodes::add);
        });
        return new GoodsSaid(pieces, values, hsCodes, Set.of());
    }

    /// 5.20 and 5.2 are one value.
    private static Money money(BigDecimal amount, String currency) {
        var plain = amount.stripTrailingZeros();
        return new Money(plain.scale() < 0 ? plain.setScale(0) : plain, currency);
    }
}
