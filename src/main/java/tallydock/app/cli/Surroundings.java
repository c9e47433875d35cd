package tallydock.app.cli;

import java.time.InstantSource;
import tallydock.app.station.StationOpener;
import tallydock.usecase.Sheets;
import tallydock.usecase.export.SheetFiles;

/// What the commands are given: how a store is opened, how sheets are read and written, where to write, the clock, and
/// the
/// program's
/// version.
public record Surroundings(
        StationOpener opener,
        Sheets sheets,
        SheetFiles sheetFiles,
        Console console,
        InstantSource clock,
        String version) {
    Sentences sentences() {
        return console.sentences();
    }
}
