package tallydock.usecase.trade;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.discrepancy.Discrepancy.About;
import tallydock.domain.discrepancy.Discrepancy.Seen;
import tallydock.domain.discrepancy.Discrepancy.Units;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.document.invoice.InvoiceLine;
import tallydock.domain.document.match.PaperMismatch;
import tallydock.domain.document.match.ThreeWay;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.usecase.Shipments;

/// Compares the invoices of a shipment with its packing list and the register, whenever it is asked:
/// whichever paper came first, and whatever the register has learnt since. Of an invoice that came several
/// times the latest counts.
public final class CompareDocuments {
    private static final Units NONE = new Units(0, 0, 0);

    private final Ports ports;

    /// What it needs from outside.
    public record Ports(Shipments shipments, KeptInvoices invoices, RegisteredProducts register) {}

    public CompareDocuments(Ports ports) {
        this.ports = ports;
    }

    /// Which invoices are compared with which shipment.
    public InvoicesOfShipment invoices() {
        return new InvoicesOfShipment(ports.shipments(), ports.invoices());
    }

    /// Every mismatch; none for a shipment without a list or without an invoice.
    public List<PaperMismatch> run(ShipmentId shipment) {
        return ports.shipments()
                .find(shipment)
                .filter(head -> !invoices().of(head).isEmpty())
                .flatMap(head -> ports.shipments().plan(head.id()))
                .map(this::run)
                .orElse(List.of());
    }

    /// The same of a list that is at hand.
    public List<PaperMismatch> run(ShipmentPlan plan) {
        return invoices().of(plan.head()).stream()
                .flatMap(invoice -> compare(plan, invoice))
                .toList();
    }

    /// The same as cases, first seen when the invoice came in. `names` says what a SKU is called.
    public List<Discrepancy> cases(ShipmentPlan plan, Function<Sku, Names> names) {
        return invoices().of(plan.head()).stream()
                .flatMap(invoice -> compare(plan, invoice).map(mismatch -> found(plan, invoice, mismatch, names)))
                .toList();
    }

    private static Discrepancy found(
            ShipmentPlan plan, KeptInvoice invoice, PaperMismatch mismatch, Function<Sku, Names> names) {
        var called = mismatch.sku().map(names).orElse(Names.NONE);
        return new Discrepancy(
                plan.head(),
                DiscrepancyType.DOCUMENT_MISMATCH,
                Optional.empty(),
                new About.Papers(mismatch, invoice.importId(), called),
                NONE,
                new Seen(invoice.at(), Set.of()));
    }

    private Stream<PaperMismatch> compare(ShipmentPlan plan, KeptInvoice invoice) {
        var lines = ports.invoices().lines(invoice.importId());
        if (lines.isEmpty()) {
            return Stream.empty();
        }
        var register = ports.register().of(plan.head().seller(), skus(plan, lines));
        return ThreeWay.compare(new ThreeWay.Papers(plan.cartons(), lines, invoice.currency(), register)).stream();
    }

    private static Set<Sku> skus(ShipmentPlan plan, List<InvoiceLine> lines) {
        Set<Sku> skus = new LinkedHashSet<>();
        plan.cartons().forEach(carton -> carton.lines().forEach(line -> skus.add(line.sku())));
        lines.forEach(line -> line.sku().ifPresent(skus::add));
        return skus;
    }
}
