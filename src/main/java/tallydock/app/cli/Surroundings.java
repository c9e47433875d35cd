package tallydock.app.cli;

import java.time.InstantSource;
import tallydock.app.station.StationOpener;
import tallydock.usecase.Sheets;

/// What the commands are given: how a store is opened, how sheets are read, where to write, the clock, and the
/// program's
/// version.
public record Surroundings(StationOpener opener, Sheets sheets, Console console, InstantSource clock, String version) {
    Sentences sentences() {
        return console.sentences();
    }
}
