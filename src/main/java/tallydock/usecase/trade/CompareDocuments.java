package tallydock.usecase.trade;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tallydock.domain.document.invoice.InvoiceLine;
import tallydock.domain.document.match.PaperMismatch;
import tallydock.domain.document.match.ThreeWay;
import tallydock.domain.fact.ImportFact.InvoiceImported;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.usecase.FactHistory;
import tallydock.usecase.Shipments;

/// Compares each invoice of a shipment with its packing list and the register. Of an invoice that came several times
/// the
/// latest counts.
public final class CompareDocuments {
    private final Ports ports;

    /// What it needs from outside.
    public record Ports(Shipments shipments, FactHistory history, KeptInvoices invoices, RegisteredProducts register) {}

    public CompareDocuments(Ports ports) {
        this.ports = ports;
    }

    /// Every mismatch; none for a shipment without a list or without an invoice.
    public List<PaperMismatch> run(ShipmentId shipment) {
        return ports.shipments().plan(shipment).map(this::compare).orElse(List.of());
    }

    private List<PaperMismatch> compare(ShipmentPlan plan) {
        Map<String, InvoiceImported> invoices = new LinkedHashMap<>();
        var stream = new StreamId(StreamKind.SHIPMENT, plan.head().id().toString());
        ports.history().ofStream(stream, recorded -> take(invoices, recorded));
        return invoices.values().stream()
                .flatMap(invoice -> compare(plan, invoice).stream())
                .toList();
    }

    private static void take(Map<String, InvoiceImported> invoices, Recorded recorded) {
        if (recorded.fact().orElse(null) instanceof InvoiceImported invoice) {
            invoices.put(invoice.head().invoiceNo().orElse(invoice.importId().toString()), invoice);
        }
    }

    private List<PaperMismatch> compare(ShipmentPlan plan, InvoiceImported invoice) {
        var lines = ports.invoices().lines(invoice.importId());
        if (lines.isEmpty()) {
            return List.of();
        }
        var register = ports.register().of(plan.head().seller(), skus(plan, lines));
        return ThreeWay.compare(
                new ThreeWay.Papers(plan.cartons(), lines, invoice.head().currency(), register));
    }

    private static Set<Sku> skus(ShipmentPlan plan, List<InvoiceLine> lines) {
        Set<Sku> skus = new LinkedHashSet<>();
        plan.cartons().forEach(carton -> carton.lines().forEach(line -> skus.add(line.sku())));
        lines.forEach(line -> line.sku().ifPresent(skus::add));
        return skus;
    }
}
