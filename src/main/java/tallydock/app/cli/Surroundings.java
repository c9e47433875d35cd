package tallydock.app.cli;

import java.time.InstantSource;
import tallydock.app.station.StationOpener;
import tallydock.sheet.FileReadings;
import tallydock.sheet.LeftOutWorkbooks;
import tallydock.usecase.Sheets;
import tallydock.usecase.export.SheetFiles;
import tallydock.usecase.reading.LeftOutFiles;
import tallydock.usecase.reading.SheetReadings;

/// What the commands are given: how a store is opened, how sheets are read and written, where to write, the
/// clock, and the program's version.
public record Surroundings(
        StationOpener opener,
        Sheets sheets,
        SheetFiles sheetFiles,
        Console console,
        InstantSource clock,
        String version) {
    /// Sheets read as a person says.
    SheetReadings readings() {
        return new FileReadings();
    }

    /// Where rows go that stay out of the store.
    LeftOutFiles leftOutFiles() {
        return new LeftOutWorkbooks();
    }

    Sentences sentences() {
        return console.sentences();
    }
}
