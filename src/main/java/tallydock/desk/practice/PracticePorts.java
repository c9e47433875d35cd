package tallydock.desk.practice;

import java.util.function.Consumer;
import java.util.function.Function;
import tallydock.desk.kit.room.DeskTools.ScannableCodes;
import tallydock.domain.fact.Actor;
import tallydock.domain.shipment.ShipmentId;
import tallydock.usecase.practice.DemoShipment;
import tallydock.usecase.practice.TourNotes;
import tallydock.usecase.practice.WatchedLog;
import tallydock.usecase.report.ReportResult;

/// What practice needs from outside, all of it on the practice store. `imports` brings the
/// bundled files in. `report` saves the report of a shipment where the
/// person finds it. `wipe` throws the practice store away and puts a fresh room in the place of this one. `bars` draws
/// a
/// bar code as a single row of modules.
public record PracticePorts(
        DemoShipment demo,
        Consumer<Actor> imports,
        Function<ShipmentId, ReportResult> report,
        TourNotes notes,
        WatchedLog log,
        ScannableCodes bars,
        Device device) {
    /// The simulated devices. `scans` sends a code as a scanner would, without line end, on the FX thread.
    public record Device(Consumer<String> scans, Runnable wipe) {}
}
