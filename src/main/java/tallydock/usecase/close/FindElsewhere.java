package tallydock.usecase.close;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tallydock.domain.product.ProductCode;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.usecase.Inbounds;

/// Finds the other inbounds of the same seller that still expect goods with a code: where something belongs
/// that this list does not know. Never on the thread of the window or of scans.
public final class FindElsewhere {
    private static final int MOST_READ = 40;

    private final OtherLists lists;
    private final Inbounds inbounds;

    public FindElsewhere(OtherLists lists, Inbounds inbounds) {
        this.lists = lists;
        this.inbounds = inbounds;
    }

    /// At most so many. `code` is as it was scanned, or a SKU; those that somebody finished are left out.
    public List<ShipmentHead> run(ShipmentHead shipment, String code, int limit) {
        if (code.isBlank()) {
            return List.of();
        }
        return lists.naming(shipment.seller(), codes(code), MOST_READ).stream()
                .filter(other -> !other.id().equals(shipment.id()))
                .filter(other -> !inbounds.stateOf(other.id()).isFinished())
                .limit(limit)
                .toList();
    }

    /// A number can be a GTIN, or a code of its own.
    private static Set<ProductCode> codes(String code) {
        Set<ProductCode> codes = new HashSet<>(Set.of(ProductCode.of(code)));
        if (code.matches("\\d{8,14}")) {
            codes.add(ProductCode.ofGtin(code));
        }
        return codes;
    }
}
