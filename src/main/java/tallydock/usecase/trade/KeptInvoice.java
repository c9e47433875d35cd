package tallydock.usecase.trade;

import java.time.Instant;
import java.util.Optional;
import tallydock.domain.fact.ImportId;
import tallydock.domain.shipment.ShipmentId;

/// An invoice as it is found by its purchase order: its number (the id of its import where it has none), the
/// currency of its amounts, when it came in, and the shipment it belongs to where a person said so.
public record KeptInvoice(
        ImportId importId, String number, Optional<String> currency, Instant at, Optional<ShipmentId> place) {}
