package tallydock.desk.kit.image;

import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.choice.KeyHint;
import tallydock.desk.kit.image.CodesState.Found;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.LoadingLine;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.picture.CodeCanvas;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.TextScale;
import tallydock.domain.barcode.Command;

/// A picture with the codes that were found in it: each can be counted by touch, by its key or by scanning the code
/// beside it, all of them at once, and the picture can be a photo.
final class CodesView extends VBox {
    private static final double PLATE = 44;

    private final DeskTools tools;
    private final Texts texts;
    private final CodesModel model;

    CodesView(DeskTools tools, CodesModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        setId("picture-codes");
        getStyleClass().add("image-card");
    }

    void show(CodesState now) {
        switch (now) {
            case CodesState.Idle _ -> getChildren().clear();
            case CodesState.Searching _ ->
                getChildren()
                        .setAll(
                                title(Say.key("kit.image.searching")),
                                new LoadingLine(),
                                foot(quiet(PushButton.plain(texts, Say.key("kit.image.stop"), model::close))));
            case CodesState.Nothing(var why) ->
                getChildren()
                        .setAll(
                                title(Say.key("kit.image.nothing")),
                                wrapped(why),
                                wrapped(Say.key("kit.image.no-carton")),
                                foot(quiet(PushButton.primary(texts, Say.key("kit.photo.close"), model::close))));
            case Found found -> show(found);
        }
    }

    private void show(Found found) {
        int count = found.picture().codes().size();
        var rows = new VBox();
        rows.getStyleClass().add("image-rows");
        IntStream.range(0, count).forEach(place -> rows.getChildren().add(row(found, place)));
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("plain-scroll", "image-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var middle = new HBox(new CodesPicture(found.picture(), TextScale.of(this)), scroll);
        middle.getStyleClass().add("image-middle");
        getChildren()
                .setAll(
                        title(Say.key("kit.image.found", count)),
                        wrapped(Say.key("kit.image.why")),
                        middle,
                        photo(found),
                        acts(found));
    }

    private HBox row(Found found, int place) {
        var code = found.picture().codes().get(place);
        var number = new Label(Integer.toString(place + 1));
        number.getStyleClass().addAll("image-number", "bold");
        var kind = texts.label(code.what(), "muted");
        var text = new Label(code.text());
        text.getStyleClass().addAll("mono", "bold", "image-text");
        text.setWrapText(true);
        var words = new VBox(kind, text);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(number, words);
        if (found.taken().contains(place)) {
            row.getChildren()
                    .add(new StatePill(texts, Fill.ACCEPTED, "mdi2c-check-bold", Say.key("kit.image.counted")));
        } else {
            row.getChildren().add(count(place));
            if (place < CodesModel.CHOICES.size()) {
                row.getChildren().addAll(new KeyHint("Ctrl+" + (place + 1)), plate(CodesModel.CHOICES.get(place)));
            }
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("image-row");
        return row;
    }

    private Button count(int place) {
        var button = quiet(PushButton.plain(texts, Say.key("kit.image.count"), () -> model.take(place)));
        button.setId("count-code-" + (place + 1));
        return button;
    }

    private Node photo(Found found) {
        if (!found.hasSubject()) {
            return wrapped(Say.key("kit.image.no-carton"));
        }
        var say = found.isKept() ? Say.key("kit.image.kept") : Say.key("kit.image.photo");
        var keep = quiet(PushButton.of(texts, "mdi2c-camera-outline", say, model::keep));
        keep.setId("keep-as-photo");
        keep.setDisable(found.isKept());
        var line = new HBox(keep, new KeyHint("F5"), plate(Command.PHOTO), wrapped(Say.key("kit.image.photo.why")));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("image-row");
        return line;
    }

    private HBox acts(Found found) {
        int left = found.picture().codes().size() - found.taken().size();
        var all = quiet(PushButton.primary(texts, Say.key("kit.image.all", left), model::takeAll));
        all.setId("count-all-codes");
        var close = quiet(PushButton.plain(texts, Say.key("kit.image.close"), model::close));
        close.setId("close-codes");
        return foot(close, new KeyHint("Esc"), all, plate(Command.YES));
    }

    private HBox foot(Node... nodes) {
        var foot = new HBox(nodes);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("image-foot");
        return foot;
    }

    private Node plate(Command command) {
        var canvas = CodeCanvas.matrix(
                tools.codes().of(command.payload()), TextScale.of(this).px(PLATE));
        var plate = new VBox(canvas);
        plate.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        plate.setMaxHeight(Region.USE_PREF_SIZE);
        plate.getStyleClass().add("choice-plate");
        return plate;
    }

    private Label title(Say say) {
        return texts.label(say, "modal-title", "bold");
    }

    private Label wrapped(Say say) {
        var label = texts.label(say, "muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Button quiet(Button button) {
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
