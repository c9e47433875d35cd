package tallydock.usecase.trade;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tallydock.domain.document.invoice.InvoiceLine;
import tallydock.domain.document.match.PaperMismatch;
import tallydock.domain.document.match.ThreeWay;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.usecase.Shipments;

/// Compares the invoices of a shipment with its packing list and the register, whenever it is asked: whichever paper
/// came first, and whatever the register has learnt since. An invoice is a shipment's when its purchase order names
/// that shipment and no other of the seller; of one that came several times the latest counts.
public final class CompareDocuments {
    private final Ports ports;

    /// What it needs from outside.
    public record Ports(Shipments shipments, KeptInvoices invoices, RegisteredProducts register) {}

    public CompareDocuments(Ports ports) {
        this.ports = ports;
    }

    /// Every mismatch; none for a shipment without a list or without an invoice.
    public List<PaperMismatch> run(ShipmentId shipment) {
        return ports.shipments().plan(shipment).map(this::compare).orElse(List.of());
    }

    private List<PaperMismatch> compare(ShipmentPlan plan) {
        var refs = plan.head().refs();
        return Stream.of(refs.po(), refs.fbaShipmentId(), refs.reference())
                .flatMap(name -> name.stream())
                .distinct()
                .filter(name -> isOnly(plan, name))
                .flatMap(name -> ports.invoices().naming(plan.head().seller(), name).stream())
                .distinct()
                .flatMap(invoice -> compare(plan, invoice).stream())
                .toList();
    }

    private boolean isOnly(ShipmentPlan plan, String name) {
        return ports.shipments().named(name).stream()
                .filter(head -> head.seller().equals(plan.head().seller()))
                .allMatch(head -> head.id().equals(plan.head().id()));
    }

    private List<PaperMismatch> compare(ShipmentPlan plan, KeptInvoice invoice) {
        var lines = ports.invoices().lines(invoice.importId());
        if (lines.isEmpty()) {
            return List.of();
        }
        var register = ports.register().of(plan.head().seller(), skus(plan, lines));
        return ThreeWay.compare(new ThreeWay.Papers(plan.cartons(), lines, invoice.currency(), register));
    }

    private static Set<Sku> skus(ShipmentPlan plan, List<InvoiceLine> lines) {
        Set<Sku> skus = new LinkedHashSet<>();
        plan.cartons().forEach(carton -> carton.lines().forEach(line -> skus.add(line.sku())));
        lines.forEach(line -> line.sku().ifPresent(skus::add));
        return skus;
    }
}
