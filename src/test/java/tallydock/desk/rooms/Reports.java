package tallydock.desk.rooms;

import java.util.ArrayList;
import java.util.List;
import tallydock.usecase.MemoryStation;
import tallydock.usecase.OneMoment;
import tallydock.usecase.Plans;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportFiles;
import tallydock.usecase.report.ReportForm;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.report.ReportShipment;
import tallydock.usecase.report.ShipmentReport;

/// Reports that are written nowhere: the places asked for are noted, and a reason not to write can be set.
public final class Reports implements ReportFiles {
    private final List<String> places = new ArrayList<>();
    private ReportResult.Written end = new ReportResult.Saved(new TargetFile(""), 0);

    /// The use case over these files and a shipment nobody has counted.
    public ReportShipment useCase() {
        var station = new MemoryStation(Plans.of("1: MUG*12"));
        return new ReportShipment(
                new ReportShipment.Ports(station, _ -> List.of(), station, OneMoment.STILL, _ -> List.of(), this));
    }

    public List<String> places() {
        return places;
    }

    /// From now on nothing can be written.
    public void refuse(ReportResult.Reason reason) {
        end = new ReportResult.NotSaved(new TargetFile("there"), reason);
    }

    @Override
    public ReportResult.Written save(ShipmentReport report, ReportForm form, TargetFile target) {
        places.add(target.location());
        return switch (end) {
            case ReportResult.Saved _ -> new ReportResult.Saved(target, 1);
            case ReportResult.NotSaved failed -> new ReportResult.NotSaved(target, failed.reason());
        };
    }
}
