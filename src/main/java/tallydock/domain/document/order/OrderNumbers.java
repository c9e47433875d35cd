package tallydock.domain.document.order;

import java.util.Optional;

/// The numbers an order goes by. One that cannot be trusted is empty.
public record OrderNumbers(Optional<String> orderId, Optional<String> packageId, Optional<String> trackingNo) {}
