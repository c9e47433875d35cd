package tallydock.domain.barcode.warehouse;

import java.util.Optional;

/// What a warehouse calls an inbound, and one carton of it where the code is on a carton.
public record ReceivingCode(String shipment, Optional<String> carton) {}
