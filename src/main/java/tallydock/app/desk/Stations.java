package tallydock.app.desk;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import tallydock.app.station.FolderOpener;
import tallydock.app.station.OpenStation;
import tallydock.usecase.people.SetUpStation;

/// Opens and closes the live store and the practice, never both at once. All of it blocks.
final class Stations implements AutoCloseable {
    /// A station whose store in a folder is open.
    record Opened(OpenStation station, Path folder, boolean isPractice) {}

    private final FolderOpener opener = new FolderOpener();
    private final Function<Opened, SeatWiring> wiring;
    private Optional<SeatWiring> open = Optional.empty();

    Stations(Function<Opened, SeatWiring> wiring) {
        this.wiring = wiring;
    }

    /// Whether a live store was ever made here.
    boolean hasLive() {
        return opener.hasLiveStore();
    }

    synchronized SeatWiring practice() {
        close();
        return keep(new Opened(opener.openPractice(), opener.practiceFolder(), true));
    }

    /// Throws the practice away and begins a fresh one.
    synchronized SeatWiring freshPractice() {
        close();
        opener.wipePractice();
        return practice();
    }

    synchronized SeatWiring live() {
        close();
        return keep(new Opened(opener.open(Optional.empty(), false), opener.liveFolder(), false));
    }

    /// Makes the live store where there is none yet, and sets the station up.
    synchronized SetUpStation.Result setUp(SetUpStation.Request request) {
        return live().setUp().run(request);
    }

    private SeatWiring keep(Opened opened) {
        try {
            var wired = wiring.apply(opened);
            open = Optional.of(wired);
            return wired;
        } catch (RuntimeException e) {
            opened.station().close();
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        open.ifPresent(SeatWiring::close);
        open = Optional.empty();
    }
}
