package tallydock.usecase.trade;

import tallydock.domain.shipment.ShipmentHead;

/// What a person says about an invoice whose purchase order names several shipments.
public sealed interface InvoiceChoice {
    /// Nobody was asked yet.
    record Unasked() implements InvoiceChoice {}

    /// It belongs to this shipment.
    record BelongsTo(ShipmentHead shipment) implements InvoiceChoice {}

    /// It is kept, and nobody says yet where it belongs.
    record Later() implements InvoiceChoice {}
}
