package tallydock.desk.practice;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import tallydock.desk.kit.outcome.Level;
import tallydock.desk.kit.report.FilePlaces;
import tallydock.desk.kit.report.RecordingPlaces;
import tallydock.desk.kit.room.DeskTools.ScannableCodes;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.scanner.PlayModel;
import tallydock.desk.kit.scanner.ScreenKeys;
import tallydock.desk.kit.sound.SoundSwitch;
import tallydock.domain.fact.Actor;
import tallydock.domain.shipment.ShipmentId;
import tallydock.usecase.practice.DemoShipment;
import tallydock.usecase.practice.TourNotes;
import tallydock.usecase.practice.WatchedLog;
import tallydock.usecase.report.ReportResult;

/// What practice needs from outside, all of it on the practice store. `imports` brings the bundled files in. `bars`
/// draws a bar code as a single row of modules.
public record PracticePorts(
        DemoShipment demo,
        Consumer<Actor> imports,
        Report report,
        TourNotes notes,
        WatchedLog log,
        ScannableCodes bars,
        Device device) {
    /// The counting room that is practised in, what it asks for now (`GO`: nothing), and its network cable.
    public record Counting(RoomScreen room, ObservableValue<Level> asks, BooleanProperty offline) {}

    /// Asks where the report of a shipment shall lie, and writes it there. `write` blocks.
    public record Report(FilePlaces places, BiFunction<ShipmentId, String, ReportResult> write) {}

    /// The simulated devices. `wipe` throws the practice store away and puts a fresh room in the place of this one.
    public record Device(ScreenKeys keys, SoundSwitch sound, Runnable wipe, Playing playing) {}

    /// What plays recorded scans, and asks which.
    public record Playing(PlayModel model, RecordingPlaces places) {}
}
