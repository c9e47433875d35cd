package tallydock.usecase.trade;

import java.util.List;
import java.util.Optional;
import tallydock.domain.document.invoice.InvoiceDoc;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.usecase.ImportOutcome;

/// How importing an invoice ends.
public sealed interface InvoiceResult {
    /// Its purchase order names several shipments and nobody has said which of them it belongs to; nothing
    /// was stored.
    record Asked(InvoiceDoc invoice, List<ShipmentHead> shipments) implements InvoiceResult {
        public Asked {
            shipments = List.copyOf(shipments);
        }
    }

    /// Nothing had to be asked; `shipment` is the one it is compared with.
    record Imported(ImportOutcome<InvoiceDoc> outcome, Optional<ShipmentId> shipment) implements InvoiceResult {}
}
