package tallydock.app.desk;

import java.nio.file.Path;
import java.util.Optional;
import tallydock.app.station.FolderOpener;
import tallydock.app.station.OpenStation;
import tallydock.usecase.people.SetUpStation;

/// Opens and closes the live store and the practice, never both at once. All of it blocks.
final class Stations implements AutoCloseable {
    /// Makes the wiring of an opened station in a folder.
    @FunctionalInterface
    interface Wiring {
        SeatWiring of(OpenStation station, Path folder, boolean isPractice);
    }

    private final FolderOpener opener = new FolderOpener();
    private final Wiring wiring;
    private Optional<SeatWiring> open = Optional.empty();

    Stations(Wiring wiring) {
        this.wiring = wiring;
    }

    /// Whether a live store was ever made here.
    boolean hasLive() {
        return opener.hasLiveStore();
    }

    synchronized SeatWiring practice() {
        close();
        return keep(opener.openPractice(), opener.practiceFolder(), true);
    }

    synchronized SeatWiring live() {
        close();
        return keep(opener.open(Optional.empty(), false), opener.liveFolder(), false);
    }

    /// Makes the live store where there is none yet, and sets the station up.
    synchronized SetUpStation.Result setUp(SetUpStation.Request request) {
        return live().setUp().run(request);
    }

    private SeatWiring keep(OpenStation station, Path folder, boolean isPractice) {
        try {
            var wired = wiring.of(station, folder, isPractice);
            open = Optional.of(wired);
            return wired;
        } catch (RuntimeException e) {
            station.close();
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        open.ifPresent(SeatWiring::close);
        open = Optional.empty();
    }
}
