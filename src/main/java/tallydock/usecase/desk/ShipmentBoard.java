package tallydock.usecase.desk;

import java.util.List;

/// Every shipment of this store in one row. What did not change since the last look is not read again.
public interface ShipmentBoard {
    /// Those whose PO, FBA shipment id, reference or seller contains the text, compared without case; all of them where
    /// it is empty. The one with the latest list comes first.
    List<BoardRow> rows(String text);
}
