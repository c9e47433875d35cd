package tallydock.desk.kit.photo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.domain.picture.PictureSource;
import tallydock.usecase.SourceFile;
import tallydock.usecase.photo.NewPicture;
import tallydock.usecase.photo.PhotoSettings;
import tallydock.usecase.photo.PictureFolders.Look;
import tallydock.usecase.photo.PictureFolders.Watch;

/// Looks into the station's folder of pictures while somebody may want one, and offers what appears. Each look is done
/// on the worker of photos, the next is arranged when it has ended. For the FX thread.
public final class FolderEye {
    /// Time between two looks.
    static final Duration PACE = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(FolderEye.class);
    private static final int MOST = 12;

    private final PhotoTools tools;
    private final PhotoSettings settings;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NONE);
    private final ReadOnlyObjectWrapper<List<SourceFile>> offered = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Watch> watch = Optional.empty();
    private Runnable noLook = () -> {};
    private int turn;

    /// How the folder is.
    public enum State {
        /// None is watched.
        NONE,
        WATCHED,
        GONE
    }

    private record Seen(Optional<Watch> watch, Look look) {}

    public FolderEye(PhotoTools tools) {
        this.tools = tools;
        this.settings = new PhotoSettings(tools.ports());
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Pictures that appeared since the eye was opened and were not taken, oldest first.
    public ReadOnlyObjectProperty<List<SourceFile>> offered() {
        return offered.getReadOnlyProperty();
    }

    /// Begins to look, if it does not already. What lies in the folder by then is not new.
    public void open() {
        if (turn % 2 == 0) {
            turn++;
            look(turn);
        }
    }

    /// Looks no more and forgets what was offered.
    public void close() {
        if (turn % 2 == 1) {
            turn++;
        }
        noLook.run();
        watch = Optional.empty();
        offered.set(List.of());
    }

    /// Whether it looks.
    public boolean isOpen() {
        return turn % 2 == 1;
    }

    /// Another folder was chosen, or none.
    public void chosenAnew() {
        if (isOpen()) {
            close();
            open();
        }
    }

    /// Takes what is offered.
    public List<NewPicture> take() {
        var taken = offered.get().stream()
                .<NewPicture>map(file -> new NewPicture.OfFile(file, PictureSource.FOLDER))
                .toList();
        offered.set(List.of());
        return taken;
    }

    private void look(int mine) {
        var before = watch;
        tools.background().run(() -> seen(before), seen -> shown(mine, seen), cause -> {
            LOG.error("the folder of pictures cannot be looked into", cause);
            state.set(State.GONE);
        });
    }

    private Seen seen(Optional<Watch> before) {
        var now = before.or(() -> settings.folder().map(tools.folders()::watch));
        return new Seen(now, now.map(Watch::look).orElseGet(() -> new Look.New(List.of())));
    }

    private void shown(int mine, Seen seen) {
        if (mine != turn) {
            return;
        }
        watch = seen.watch;
        state.set(state(seen));
        if (seen.look instanceof Look.New(var pictures) && !pictures.isEmpty()) {
            var all = new ArrayList<>(offered.get());
            all.addAll(pictures);
            offered.set(List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size())));
        }
        if (watch.isPresent()) {
            noLook = tools.later().after(PACE, () -> look(mine));
        }
    }

    private static State state(Seen seen) {
        if (seen.watch.isEmpty()) {
            return State.NONE;
        }
        return seen.look instanceof Look.Gone ? State.GONE : State.WATCHED;
    }
}
