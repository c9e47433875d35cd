package tallydock.domain.station.stage;

import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;

/// One SKU of the open carton: a line of the list at the right and a segment of the strip. `listed` is false for goods
/// the carton should not hold.
public record ItemLine(Sku sku, Names names, Tallied tallied, long damaged, boolean listed, boolean current) {}
