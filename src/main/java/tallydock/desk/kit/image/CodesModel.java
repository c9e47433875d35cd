package tallydock.desk.kit.image;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.image.CodesState.Found;
import tallydock.desk.kit.photo.PhotoTools;
import tallydock.desk.kit.photo.PhotoWords;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.CommandKey;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;
import tallydock.usecase.image.ImageScans;
import tallydock.usecase.image.PictureCodes.Search;
import tallydock.usecase.photo.NewPicture;

/// Pictures that were dropped, pasted or chosen, one after the other: searched for codes off the FX thread; where there
/// are some a person says which of them to count, or that the picture is a photo. Nothing is counted by itself. A
/// picture without codes is a photo, as far as something is there to be its subject.
public final class CodesModel {
    /// The command codes that stand beside the first codes found; their keys are Ctrl+1 to Ctrl+4.
    static final List<Command> CHOICES = List.of(Command.WHY_1, Command.WHY_2, Command.WHY_3, Command.WHY_4);

    private static final List<CommandKey> PLACES =
            List.of(CommandKey.CHOICE_1, CommandKey.CHOICE_2, CommandKey.CHOICE_3, CommandKey.CHOICE_4);

    private final PhotoTools tools;
    private final PictureUse use;
    private final Deque<NewPicture> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<CodesState> state = new ReadOnlyObjectWrapper<>(new CodesState.Idle());
    private Optional<NewPicture> current = Optional.empty();
    private Optional<ImageScans> read = Optional.empty();
    private AtomicBoolean stopped = new AtomicBoolean();
    private int turn;

    public CodesModel(PhotoTools tools, PictureUse use) {
        this.tools = tools;
        this.use = use;
    }

    public ReadOnlyObjectProperty<CodesState> state() {
        return state.getReadOnlyProperty();
    }

    /// Somebody brought pictures.
    public void bring(List<NewPicture> pictures) {
        waiting.addAll(pictures);
        if (state.get() instanceof CodesState.Idle) {
            next();
        }
    }

    private void next() {
        current = Optional.ofNullable(waiting.poll());
        current.ifPresentOrElse(this::search, () -> state.set(new CodesState.Idle()));
    }

    private void search(NewPicture picture) {
        var stop = new AtomicBoolean();
        int mine = ++turn;
        stopped = stop;
        state.set(new CodesState.Searching());
        Consumer<Runnable> ifAwaited = act -> {
            if (mine == turn) {
                act.run();
            }
        };
        tools.background()
                .run(
                        () -> tools.codes().search(picture, stop::get),
                        search -> ifAwaited.accept(() -> searched(search)),
                        failure -> ifAwaited.accept(() -> {
                            use.failed(failure);
                            next();
                        }));
    }

    private void searched(Search search) {
        switch (search) {
            case Search.Refused(var why) -> withoutCodes(PhotoWords.refused(why));
            case Search.Done done -> {
                var scans = ImageScans.of(done);
                read = Optional.of(scans);
                if (scans.codes().isEmpty()) {
                    withoutCodes(Say.key("kit.image.none"));
                } else {
                    state.set(new Found(ShownPicture.of(scans), Set.of(), use.hasSubject(), false));
                }
            }
        }
    }

    private void withoutCodes(Say why) {
        if (use.hasSubject()) {
            current.ifPresent(use::keep);
            next();
        } else {
            state.set(new CodesState.Nothing(why));
        }
    }

    /// Counts the code in that place, from 0, once.
    public void take(int place) {
        if (state.get() instanceof Found found
                && place < found.picture().codes().size()
                && !found.taken().contains(place)) {
            var taken = new HashSet<>(found.taken());
            taken.add(place);
            state.set(new Found(found.picture(), taken, found.hasSubject(), found.isKept()));
            read.ifPresent(scans -> use.count(scans, place));
            if (taken.size() == found.picture().codes().size()) {
                close();
            }
        }
    }

    /// Counts all that were not counted yet.
    public void takeAll() {
        if (state.get() instanceof Found found) {
            for (var place = 0; place < found.picture().codes().size(); place++) {
                take(place);
            }
        }
    }

    /// Keeps the picture as a photo of what is on the stage.
    public void keep() {
        if (state.get() instanceof Found found && found.hasSubject() && !found.isKept()) {
            current.ifPresent(use::keep);
            state.set(new Found(found.picture(), found.taken(), true, true));
        }
    }

    /// Stops a search, or is done with the picture. One that was counted from is kept as the proof of it.
    public void close() {
        switch (state.get()) {
            case CodesState.Searching _ -> stopped.set(true);
            case Found found -> {
                if (!found.taken().isEmpty() && !found.isKept()) {
                    current.ifPresent(use::keepAfterCount);
                }
                next();
            }
            case CodesState.Nothing _ -> next();
            case CodesState.Idle _ -> {}
        }
    }

    /// The station asks something: what lies over it goes.
    public void giveWay() {
        if (state.get() instanceof Found || state.get() instanceof CodesState.Nothing) {
            close();
        }
    }

    /// Nobody looks any more. What was brought and not looked at yet is kept as a photo, as far as it can be.
    public void leave() {
        var rest = List.copyOf(waiting);
        waiting.clear();
        if (state.get() instanceof CodesState.Searching) {
            stopped.set(true);
            turn++;
            current.ifPresent(this::keepUnseen);
            current = Optional.empty();
            state.set(new CodesState.Idle());
        } else {
            close();
        }
        rest.forEach(this::keepUnseen);
    }

    private void keepUnseen(NewPicture picture) {
        if (use.hasSubject()) {
            use.keep(picture);
        }
    }

    /// Whether a picture lies over the room.
    public boolean isOpen() {
        return !(state.get() instanceof CodesState.Idle);
    }

    /// A key. True when it was for the picture.
    public boolean pressed(Command command) {
        if (isOpen() && command == Command.BACK) {
            close();
            return true;
        }
        boolean isFound = state.get() instanceof Found;
        if (isFound && PLACES.contains(command.key())) {
            take(PLACES.indexOf(command.key()));
            return true;
        }
        if (isFound && command == Command.PHOTO) {
            keep();
        }
        return isFound && command == Command.PHOTO;
    }

    /// A scan of one of the codes on the card. True when it was for the picture.
    public boolean heard(RawScan scan) {
        if (!(state.get() instanceof Found)) {
            return false;
        }
        var command = Command.parse(ScanText.of(scan).code());
        if (command.equals(Optional.of(Command.YES))) {
            takeAll();
            return true;
        }
        return command.filter(this::isOnCard).filter(this::pressed).isPresent();
    }

    private boolean isOnCard(Command command) {
        return CHOICES.contains(command) || command == Command.PHOTO || command == Command.BACK;
    }
}
