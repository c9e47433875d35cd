package tallydock.domain.barcode.amazon;

import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.FbaShipmentId;

/// What the two-dimensional code on a box for Amazon says: `AMZN,PO:shipment,kind:id,QTY:n` and so on. It does not say
/// which box it is, so it means something beside the box's own label alone.
public record BoxContent(Optional<FbaShipmentId> shipment, List<BoxItem> items, List<BoxFault> faults) {
    /// So many kinds of goods may stand in one code.
    public static final int MOST_ITEMS = 100;

    /// Longer codes are not read.
    public static final int LONGEST = 8_192;

    static final String START = "AMZN,";

    public BoxContent {
        items = List.copyOf(items);
        faults = List.copyOf(faults);
    }

    /// Reads it; empty when it is some other code. A wrong one has its faults, and the items that are right.
    public static Optional<BoxContent> parse(String text) {
        boolean isOne = text.length() <= LONGEST && text.regionMatches(true, 0, START, 0, START.length());
        return isOne ? Optional.of(new BoxContentReader(text).read()) : Optional.empty();
    }

    public boolean isSound() {
        return shipment.isPresent() && !items.isEmpty() && faults.isEmpty();
    }
}
