package tallydock.usecase.desk;

import java.util.Map;
import tallydock.domain.shipment.ShipmentId;

/// Which shipments have an invoice to be compared with, and whether anything about their papers has changed.
public interface ComparedPapers {
    /// Where the papers of each of them stand now. Papers that stand where they stood before say the same.
    Map<ShipmentId, Position> positions();

    /// The latest list, the last that came in or was said of invoices, and the last that came in or was said
    /// of the seller's register, as the store numbers them.
    record Position(long list, long invoices, long register) {}
}
