package tallydock.desk.kit.photo;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.room.Doors;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.fact.Actor;
import tallydock.domain.people.Deed;
import tallydock.usecase.photo.PhotoRoom;
import tallydock.usecase.photo.PhotoSettings;
import tallydock.usecase.photo.PictureFolders.Look;

/// The folder of pictures of this station, and the room that photos may take: how both are, and how they are changed
/// by whoever may change settings.
public final class FolderSheet extends VBox {
    private static final long GB = 1L << 30;
    private static final List<Long> ROOMS = List.of(2L, 5L, 10L, 20L, 50L);

    private final Texts texts;
    private final PhotoTools tools;
    private final Doors doors;
    private final FolderEye eye;
    private final Label folder = new Label();
    private final VBox room = new VBox();
    private Runnable close = () -> {};

    private record Now(Optional<String> folder, boolean gone, PhotoRoom room) {}

    public FolderSheet(Texts texts, PhotoTools tools, Doors doors, FolderEye eye) {
        this.texts = texts;
        this.tools = tools;
        this.doors = doors;
        this.eye = eye;
        getStyleClass().add("photo-folder");
        setId("photo-folder");
        folder.getStyleClass().addAll("mono", "photo-folder-path");
        folder.setWrapText(true);
        room.getStyleClass().add("photo-folder-room");
    }

    /// Opens it over the room.
    public void open() {
        read(now -> {
            show(now);
            close = doors.modal(this);
        });
    }

    private void read(Consumer<Now> then) {
        var settings = new PhotoSettings(tools.ports());
        run(
                () -> {
                    var chosen = settings.folder();
                    return new Now(chosen, chosen.filter(this::isGone).isPresent(), settings.room());
                },
                then);
    }

    private boolean isGone(String place) {
        return tools.folders().watch(place).look() instanceof Look.Gone;
    }

    private <T> void run(Supplier<T> job, Consumer<T> then) {
        tools.background().run(job, then, failure -> doors.failed(Say.key("kit.photo.failed"), failure));
    }

    private void show(Now now) {
        texts.bind(folder.textProperty(), now.folder.map(Say::asIs).orElseGet(() -> Say.key("kit.photo.folder.none")));
        var why = texts.label(Say.key("kit.photo.folder.why"), "muted");
        why.setWrapText(true);
        var acts = new HBox(
                PushButton.of(texts, "mdi2f-folder-open-outline", Say.key("kit.photo.folder.choose"), this::choose));
        acts.getChildren().getFirst().setId("choose-folder");
        now.folder.ifPresent(_ -> acts.getChildren()
                .add(PushButton.plain(texts, Say.key("kit.photo.folder.stop"), () -> watch(Optional.empty()))));
        acts.getStyleClass().add("photo-folder-acts");
        var foot = new HBox(PushButton.primary(texts, Say.key("kit.photo.close"), () -> close.run()));
        foot.setAlignment(Pos.CENTER_RIGHT);
        rooms(now.room);
        getChildren()
                .setAll(
                        texts.label(Say.key("kit.photo.folder"), "modal-title", "bold"),
                        why,
                        head(now),
                        acts,
                        room,
                        foot);
    }

    private HBox head(Now now) {
        var head = new HBox(folder);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("photo-folder-head");
        if (now.gone) {
            head.getChildren()
                    .addFirst(new StatePill(
                            texts, Fill.WARNING, "mdi2f-folder-remove-outline", Say.key("kit.photo.folder.gone")));
        }
        return head;
    }

    private void rooms(PhotoRoom now) {
        var choices = new HBox();
        choices.getStyleClass().add("photo-folder-acts");
        for (long gigabytes : ROOMS) {
            var choice = PushButton.plain(texts, Say.asIs(gigabytes + " GB"), () -> allow(gigabytes * GB));
            choice.setDisable(gigabytes * GB == now.most());
            choice.setId("photo-room-" + gigabytes);
            choices.getChildren().add(choice);
        }
        var why = texts.label(Say.key("kit.photo.room.why"), "muted");
        why.setWrapText(true);
        room.getChildren().setAll(texts.label(PhotoWords.room(now), "bold"), why, choices);
    }

    private void choose() {
        tools.places().folder(this, Say.key("kit.photo.folder.choose")).ifPresent(chosen -> watch(Optional.of(chosen)));
    }

    private void watch(Optional<String> chosen) {
        change((settings, by) -> settings.watch(chosen, by), eye::chosenAnew);
    }

    private void allow(long bytes) {
        change((settings, by) -> settings.allow(bytes, by), () -> {});
    }

    private void change(Change change, Runnable then) {
        close.run();
        doors.authorise(
                Deed.CHANGE_SETTINGS,
                by -> run(
                        () -> {
                            change.make(new PhotoSettings(tools.ports()), by);
                            return by;
                        },
                        _ -> {
                            then.run();
                            open();
                        }));
    }

    private interface Change {
        void make(PhotoSettings settings, Actor by);
    }
}
