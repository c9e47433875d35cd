package tallydock.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tallydock.app.cli.CommandLineProgram;
import tallydock.app.cli.Console;
import tallydock.app.cli.Sentences;
import tallydock.app.cli.Surroundings;
import tallydock.app.station.FolderOpener;
import tallydock.app.station.OpenStation;
import tallydock.app.station.ProgramVersion;
import tallydock.app.station.StationOpener;
import tallydock.app.station.StoreStation;
import tallydock.sheet.FileSheets;
import tallydock.sheet.export.ExportWorkbooks;
import tallydock.store.Store;
import tallydock.store.StoreInside;
import tallydock.store.recovery.SalvageReport;

/// The command line on stations with a planted mistake, which a proof of durability must find out. The first argument
/// names the mistake: `hasty` acknowledges before the commit, `unsynced` commits without waiting for the disk.
final class PlantedMain {
    private PlantedMain() {}

    public static void main(String[] args) {
        var console = new Console(System.out, System.err, new Sentences(Locale.ROOT));
        var surroundings = new Surroundings(
                new Opener(mistake(args[0])),
                new FileSheets(),
                new ExportWorkbooks(),
                console,
                InstantSource.system(),
                ProgramVersion.NUMBER);
        System.exit(new CommandLineProgram(surroundings).run(Arrays.copyOfRange(args, 1, args.length)));
    }

    private static UnaryOperator<OpenStation> mistake(String name) {
        return switch (name) {
            case "hasty" -> HastyStation::new;
            case "unsynced" -> PlantedMain::unsynced;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static OpenStation unsynced(OpenStation station) {
        try {
            var store = StoreStation.class.getDeclaredField("store");
            store.setAccessible(true);
            StoreInside.loosen((Store) store.get(station));
            return station;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Opener(UnaryOperator<OpenStation> mistake) implements StationOpener {
        private static final StationOpener REAL = new FolderOpener();

        @Override
        public OpenStation open(Optional<Path> data, boolean verbose) {
            return mistake.apply(REAL.open(data, verbose));
        }

        @Override
        public OpenStation openThrowAway(boolean verbose) {
            return REAL.openThrowAway(verbose);
        }

        @Override
        public int restore(Optional<Path> data, Path backup) {
            return REAL.restore(data, backup);
        }

        @Override
        public SalvageReport salvage(Optional<Path> data) {
            return REAL.salvage(data);
        }
    }
}
