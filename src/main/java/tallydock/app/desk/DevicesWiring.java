package tallydock.app.desk;

import tallydock.desk.devices.DevicesRoom;
import tallydock.desk.devices.printer.PrinterModel;
import tallydock.desk.devices.scale.ScaleModel;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.report.ChosenRecordings;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.scanner.FloatingScanner;
import tallydock.desk.kit.scanner.PlayModel;
import tallydock.desk.kit.sound.FxLater;
import tallydock.desk.kit.text.Moments;
import tallydock.print.TestCodePrint;
import tallydock.print.symbol.ScreenSymbols;
import tallydock.scanner.recording.ScanLines;
import tallydock.scanner.teach.TestCodePage;
import tallydock.usecase.symbol.TestSymbols;

/// The room of devices, and the scanner on the screen that is called from it.
final class DevicesWiring {
    private final DeskTools tools;
    private final RoomList.Office office;
    private final RoomList.Place place;

    DevicesWiring(DeskTools tools, RoomList.Office office, RoomList.Place place) {
        this.tools = tools;
        this.office = office;
        this.place = place;
    }

    RoomScreen room() {
        var files = new ScanLines();
        var scanners = office.scanners();
        var scales = office.scales();
        var printers = office.printers();
        var places = new ChosenRecordings(tools.texts());
        var tape = place.window().tape();
        var floating = new FloatingScanner(
                tools.texts(),
                new FloatingScanner.Parts(tape, place.keys(), playing(tools, place, true), places),
                place.window().afloat());
        var symbols = new TestSymbols(new ScreenSymbols());
        return new DevicesRoom(
                tools,
                new DevicesRoom.Needs(
                        scanners,
                        new DevicesRoom.Heard(scanners.states(), tape, scanners.lessons()),
                        new Moments(place.zone()),
                        new DevicesRoom.Recordings(files, places),
                        floating,
                        new DevicesRoom.Others(
                                new ScaleModel(tools, scales, scales.states()),
                                new PrinterModel(tools, printers, printers.states())),
                        new DevicesRoom.Codes(
                                code -> ModuleMatrix.of(symbols.of(code)),
                                payload -> ModuleMatrix.of(new ScreenSymbols().bars(payload)),
                                new TestCodePage(symbols)::write,
                                TestCodePrint::write)));
    }

    /// What plays recorded scans; `counts`: they go into a store that counts for something.
    static PlayModel playing(DeskTools tools, RoomList.Place place, boolean counts) {
        return new PlayModel(tools, new PlayModel.Means(new ScanLines(), place.keys(), new FxLater()), counts);
    }
}
