package tallydock.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import tallydock.app.cli.CommandLineProgram;
import tallydock.app.cli.Console;
import tallydock.app.cli.Sentences;
import tallydock.app.cli.Surroundings;
import tallydock.app.station.FolderOpener;
import tallydock.app.station.OpenStation;
import tallydock.app.station.ProgramVersion;
import tallydock.app.station.StationOpener;
import tallydock.sheet.FileSheets;
import tallydock.store.recovery.SalvageReport;

/// The command line on hasty stations: what a proof of durability must find out.
final class HastyMain {
    private HastyMain() {}

    public static void main(String[] args) {
        var console = new Console(System.out, System.err, new Sentences(Locale.ROOT));
        var surroundings = new Surroundings(
                new HastyOpener(), new FileSheets(), console, InstantSource.system(), ProgramVersion.NUMBER);
        System.exit(new CommandLineProgram(surroundings).run(args));
    }

    private static final class HastyOpener implements StationOpener {
        private final StationOpener opener = new FolderOpener();

        @Override
        public OpenStation open(Optional<Path> data, boolean verbose) {
            return new HastyStation(opener.open(data, verbose));
        }

        @Override
        public OpenStation openThrowAway(boolean verbose) {
            return opener.openThrowAway(verbose);
        }

        @Override
        public int restore(Optional<Path> data, Path backup) {
            return opener.restore(data, backup);
        }

        @Override
        public SalvageReport salvage(Optional<Path> data) {
            return opener.salvage(data);
        }
    }
}
