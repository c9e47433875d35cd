package tallydock.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tallydock.domain.document.invoice.InvoiceDoc;
import tallydock.domain.shipment.ShipmentHead;

/// Says that an invoice names several shipments, which they are, and how to say which is meant.
final class InvoiceQuestion {
    private final Console console;

    InvoiceQuestion(Console console) {
        this.console = console;
    }

    void ask(InvoiceDoc invoice, List<ShipmentHead> shipments) {
        console.complain("invoice.several", invoice.head().po().orElse(""), shipments.size());
        for (var head : shipments) {
            var refs = head.refs();
            var names = Stream.of(refs.fbaShipmentId(), refs.po(), refs.reference())
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" / "));
            console.complain("invoice.one", head.id().toString(), names);
        }
        console.complain("invoice.choose");
    }
}
