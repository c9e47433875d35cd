package tallydock.usecase.trace;

import java.util.Optional;
import tallydock.domain.fact.ImportId;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.ShipmentId;

/// Where what papers say was read. Never on the thread of the window.
public interface KeptPapers {
    /// The list of a shipment that counts now.
    Optional<KeptPaper> list(ShipmentId shipment);

    Optional<KeptPaper> invoice(ImportId importId);

    /// The sheet whose row of a product counts now; empty for one that people have changed since, or entered
    /// by hand.
    Optional<KeptPaper> register(SellerId seller, Sku sku);
}
