package tallydock.desk.kit.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.list.FactLines;
import tallydock.desk.kit.list.FactLines.Fact;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.photo.ShownPhoto.State;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.photo.Photo;

/// One photo large, with what proves it: who kept it when and where, what the camera said, and its hash, which was
/// compared. The others are a step away.
public final class PhotoViewer extends VBox {
    private final Texts texts;
    private final Moments moments;
    private final List<ShownPhoto> photos;
    private final Ways ways;
    private final StackPane stage = new StackPane();
    private final VBox facts = new VBox();
    private final Label place = new Label();
    private int at;

    /// What the buttons do. `load` gives the picture in full. `withdraw` and `erase` are there where a person may.
    public record Ways(Load load, Optional<Act> withdraw, Optional<Act> erase, Runnable close) {}

    /// Reads one picture in full.
    @FunctionalInterface
    public interface Load {
        void of(Photo photo, Consumer<Image> done);
    }

    /// Done with one photo.
    @FunctionalInterface
    public interface Act {
        void on(Photo photo);
    }

    public PhotoViewer(Texts texts, Moments moments, List<ShownPhoto> photos, int first, Ways ways) {
        this.texts = texts;
        this.moments = moments;
        this.photos = List.copyOf(photos);
        this.ways = ways;
        getStyleClass().add("photo-viewer");
        setId("photo-viewer");
        stage.getStyleClass().add("photo-large");
        facts.getStyleClass().add("photo-facts");
        var middle = new HBox(stage, facts);
        middle.getStyleClass().add("photo-middle");
        HBox.setHgrow(stage, Priority.ALWAYS);
        getChildren().addAll(middle, foot());
        show(first);
    }

    private HBox foot() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new HBox(
                id(
                        "photo-before",
                        PushButton.icon(texts, "mdi2c-chevron-left", Say.key("kit.photo.before"), () -> step(-1))),
                place,
                id(
                        "photo-next",
                        PushButton.icon(texts, "mdi2c-chevron-right", Say.key("kit.photo.next"), () -> step(1))),
                space);
        ways.withdraw()
                .ifPresent(act -> foot.getChildren()
                        .add(id(
                                "photo-withdraw",
                                PushButton.of(
                                        texts,
                                        "mdi2u-undo-variant",
                                        Say.key("kit.photo.withdraw"),
                                        () -> act.on(now().photo())))));
        ways.erase()
                .ifPresent(act -> foot.getChildren()
                        .add(id(
                                "photo-erase",
                                PushButton.of(
                                        texts,
                                        "mdi2e-eraser",
                                        Say.key("kit.photo.erase"),
                                        () -> act.on(now().photo())))));
        foot.getChildren().add(id("photo-close", PushButton.primary(texts, Say.key("kit.photo.close"), ways.close())));
        foot.getStyleClass().add("photo-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private static Button id(String id, Button button) {
        button.setId(id);
        return button;
    }

    private ShownPhoto now() {
        return photos.get(at);
    }

    private void step(int by) {
        show(Math.floorMod(at + by, photos.size()));
    }

    private void show(int which) {
        at = which;
        place.setText((at + 1) + " / " + photos.size());
        var shown = now();
        facts.getChildren().setAll(pill(shown), new FactLines(texts, lines(shown)), hash(shown));
        stage.getChildren().setAll(shown.small().<Node>map(this::fitted).orElseGet(() -> gone(shown)));
        if (shown.state() == State.HERE) {
            ways.load().of(shown.photo(), image -> {
                if (now().equals(shown)) {
                    stage.getChildren().setAll(fitted(image));
                }
            });
        }
    }

    private ImageView fitted(Image image) {
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setManaged(true);
        stage.widthProperty().subscribe(width -> view.setFitWidth(width.doubleValue()));
        stage.heightProperty().subscribe(height -> view.setFitHeight(height.doubleValue()));
        return view;
    }

    private Node gone(ShownPhoto shown) {
        var say = texts.label(PhotoWords.state(shown.state()), "photo-state");
        var lines = new VBox(Icons.of("mdi2i-image-off-outline", "photo-state-icon"), say);
        lines.setAlignment(Pos.CENTER);
        return lines;
    }

    private StatePill pill(ShownPhoto shown) {
        return shown.state() == State.HERE
                ? new StatePill(texts, Fill.ACCEPTED, "mdi2c-check-bold", Say.key("kit.photo.unchanged"))
                : new StatePill(texts, Fill.STOP, "mdi2a-alert-outline", PhotoWords.state(shown.state()));
    }

    private List<Fact> lines(ShownPhoto shown) {
        var photo = shown.photo();
        var size = photo.picture().size();
        var lines = new ArrayList<Fact>();
        lines.add(new Fact(Say.key("kit.photo.kept"), moments.of(photo.header().wallTime())));
        lines.add(new Fact(Say.key("kit.photo.by"), Say.asIs(shown.who())));
        lines.add(new Fact(Say.key("kit.photo.station"), Say.asIs(PhotoWords.station(photo))));
        lines.add(new Fact(Say.key("kit.photo.taken"), PhotoWords.taken(photo)));
        lines.add(new Fact(Say.key("kit.photo.source"), PhotoWords.source(photo)));
        lines.add(new Fact(
                Say.key("kit.photo.size"),
                Say.asIs(size.width() + " × " + size.height() + ", "
                        + PhotoWords.size(photo.picture().bytes()))));
        return lines;
    }

    private VBox hash(ShownPhoto shown) {
        var picture = shown.photo().picture();
        var hashes = new VBox(
                texts.label(Say.key("kit.photo.hash"), "muted"),
                mono(picture.stored().hex()),
                texts.label(Say.key("kit.photo.original-hash"), "muted"),
                mono(picture.original().hex()));
        hashes.getStyleClass().add("photo-hashes");
        return hashes;
    }

    private static Label mono(String hex) {
        var label = new Label(hex.substring(0, 32) + "\n" + hex.substring(32));
        label.getStyleClass().addAll("mono", "photo-hash");
        return label;
    }
}
