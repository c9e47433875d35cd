package tallydock.usecase.close;

import java.util.List;
import java.util.Set;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SellerId;
import tallydock.domain.shipment.ShipmentHead;

/// The latest lists of a seller, asked by the codes that stand in them.
public interface OtherLists {
    /// The shipments whose latest list names any of these codes, the latest imported first; of many the first
    /// `limit`.
    List<ShipmentHead> naming(SellerId seller, Set<ProductCode> codes, int limit);
}
