package tallydock.usecase.export;

import java.util.Optional;
import tallydock.domain.shipment.ShipmentId;
import tallydock.usecase.Shipments;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportResult;

/// Writes the latest packing list of a shipment as a workbook that any importer can read again.
public final class ExportPackingList {
    private final Shipments shipments;
    private final SheetFiles files;

    public ExportPackingList(Shipments shipments, SheetFiles files) {
        this.shipments = shipments;
        this.files = files;
    }

    public ReportResult run(ShipmentId shipment, TargetFile target) {
        Optional<ReportResult> written = shipments.plan(shipment).map(plan -> files.packingList(plan, target));
        return written.orElseGet(ReportResult.NoPackingList::new);
    }
}
