package tallydock.usecase.trade;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.usecase.Shipments;

/// Which invoices belong to a shipment: those a person said so of, and those whose purchase order names it
/// and no other of the seller. One that names several and that nobody said anything of belongs to none until
/// somebody does.
public final class InvoicesOfShipment {
    private final Shipments shipments;
    private final KeptInvoices invoices;

    public InvoicesOfShipment(Shipments shipments, KeptInvoices invoices) {
        this.shipments = shipments;
        this.invoices = invoices;
    }

    /// Of an invoice that came several times its latest version.
    public List<KeptInvoice> of(ShipmentHead head) {
        var named = named(head, name -> namedBy(head, name).size() <= 1);
        return Stream.concat(invoices.placedAt(head.seller(), head.id()).stream(), named)
                .distinct()
                .toList();
    }

    /// Those that might as well belong to another shipment of the same purchase order.
    public List<KeptInvoice> doubtful(ShipmentHead head) {
        return named(head, name -> namedBy(head, name).size() > 1).distinct().toList();
    }

    private Stream<KeptInvoice> named(ShipmentHead head, Predicate<String> which) {
        return names(head.refs())
                .filter(which)
                .flatMap(name -> invoices.naming(head.seller(), name).stream())
                .filter(invoice -> invoice.place().isEmpty());
    }

    private static Stream<String> names(ShipmentRefs refs) {
        return Stream.of(refs.po(), refs.fbaShipmentId(), refs.reference())
                .flatMap(Optional::stream)
                .distinct();
    }

    private List<ShipmentHead> namedBy(ShipmentHead head, String name) {
        return shipments.named(name).stream()
                .filter(other -> other.seller().equals(head.seller()))
                .toList();
    }
}
