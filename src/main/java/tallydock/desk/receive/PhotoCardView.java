package tallydock.desk.receive;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.photo.FolderEye;
import tallydock.desk.kit.photo.FolderSheet;
import tallydock.desk.kit.photo.PhotoStrip;
import tallydock.desk.kit.photo.PhotoViewer;
import tallydock.desk.kit.photo.PictureIntake;
import tallydock.desk.kit.photo.ShownPhoto;
import tallydock.desk.kit.picture.CodeCanvas;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.TextScale;
import tallydock.domain.barcode.Command;

/// The card of photos: those that are there, how one gets in, and what the folder offers, which one scan takes.
final class PhotoCardView {
    private static final double CODE = 60;
    private static final String CODE_NAME = "TD-PHOTO";

    private final DeskTools tools;
    private final Texts texts;
    private final PhotoModel model;
    private final PhotoStrip strip;
    private final VBox body = new VBox();
    private final HBox remark = new HBox();
    private final Label note = new Label();
    private final Card card;

    PhotoCardView(DeskTools tools, PhotoModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.strip = new PhotoStrip(texts);
        note.getStyleClass().add("photo-note");
        note.setWrapText(true);
        note.setMinHeight(Label.USE_PREF_SIZE);
        remark.setAlignment(Pos.CENTER_RIGHT);
        body.getStyleClass().add("photo-body");
        this.card = new Card(texts, Say.key("kit.photo.title"), Say.nothing(), body)
                .icon("mdi2c-camera-outline")
                .styled("photo-card")
                .remark(remark);
        card.setId("photos");
        model.shelf().photos().subscribe(_ -> show());
        model.shelf().due().subscribe(_ -> show());
        model.shelf().working().subscribe(_ -> show());
        model.shelf().note().subscribe(_ -> show());
        model.eye().offered().subscribe(_ -> show());
        model.eye().state().subscribe(_ -> show());
    }

    Card card() {
        return card;
    }

    private void show() {
        var photos = model.shelf().photos().get();
        strip.show(photos, this::enlarge);
        texts.bind(note.textProperty(), model.shelf().note().get());
        remark.getChildren().setAll(remark(photos));
        boolean offers = !model.eye().offered().get().isEmpty();
        body.getChildren().setAll(photos.isEmpty() ? List.of() : List.of(strip));
        if (photos.isEmpty() && !offers) {
            body.getChildren().add(empty());
        }
        if (!model.shelf().note().get().isNothing()) {
            body.getChildren().add(note);
        }
        body.getChildren().add(offers ? offer() : ways());
    }

    private Node remark(List<ShownPhoto> photos) {
        if (model.shelf().working().get() > 0) {
            return texts.label(Say.key("kit.photo.working"), "card-remark");
        }
        if (model.shelf().due().get() > 0) {
            return new StatePill(texts, Fill.WARNING, "mdi2c-camera-outline", Say.key("kit.photo.due"));
        }
        return texts.label(
                photos.isEmpty()
                        ? Say.key("kit.photo.key", "F5", CODE_NAME)
                        : Say.key("kit.photo.count", photos.size()),
                "card-remark");
    }

    private Node empty() {
        var say = texts.label(Say.key("kit.photo.empty"), "muted");
        say.setWrapText(true);
        say.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(say, Priority.ALWAYS);
        var box = new HBox(Icons.of("mdi2i-image-plus", "photo-empty-icon"), say);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("photo-empty");
        return box;
    }

    private HBox ways() {
        var choose = quiet(PushButton.of(texts, "mdi2i-image-outline", Say.key("kit.photo.choose"), this::choose));
        choose.setId("choose-photo");
        var gone = model.eye().state().get() == FolderEye.State.GONE;
        var folder = quiet(PushButton.of(
                texts,
                gone ? "mdi2f-folder-remove-outline" : "mdi2f-folder-outline",
                folder(model.eye().state().get()),
                () -> new FolderSheet(texts, model.tools(), tools.doors(), model.eye()).open()));
        folder.setId("folder-of-photos");
        var ways = new HBox(choose, folder);
        ways.getStyleClass().add("photo-ways");
        return ways;
    }

    private static Say folder(FolderEye.State state) {
        return switch (state) {
            case NONE -> Say.key("kit.photo.folder.set");
            case WATCHED -> Say.key("kit.photo.folder.watched");
            case GONE -> Say.key("kit.photo.folder.gone");
        };
    }

    /// What the folder offers, and the code that takes it.
    private HBox offer() {
        int count = model.eye().offered().get().size();
        var take = quiet(PushButton.primary(texts, Say.key("kit.photo.take", count), () -> model.asked(Command.PHOTO)));
        take.setId("take-offered");
        take.setWrapText(true);
        take.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(take, Priority.ALWAYS);
        var name = new Label(CODE_NAME);
        name.getStyleClass().addAll("choice-code-name", "mono", "bold");
        var plate = new VBox(
                CodeCanvas.matrix(
                        tools.codes().of(Command.PHOTO.payload()),
                        TextScale.of(card).px(CODE)),
                name);
        plate.setAlignment(Pos.CENTER);
        plate.getStyleClass().add("choice-plate");
        plate.setMinWidth(VBox.USE_PREF_SIZE);
        var offer = new HBox(take, plate);
        offer.setAlignment(Pos.CENTER_LEFT);
        offer.getStyleClass().add("photo-offer");
        return offer;
    }

    private static Button quiet(Button button) {
        button.setFocusTraversable(false);
        return button;
    }

    private void choose() {
        model.offer(PictureIntake.ofFiles(model.tools().places().pictures(card, Say.key("kit.photo.choose"))));
    }

    private void enlarge(int place) {
        var close = new Runnable[] {() -> {}};
        var ways = new PhotoViewer.Ways(
                model.shelf()::large,
                Optional.of(photo -> {
                    close[0].run();
                    model.withdraw(photo);
                }),
                Optional.empty(),
                () -> close[0].run());
        close[0] = tools.doors()
                .modal(new PhotoViewer(
                        texts,
                        model.tools().words().moments(),
                        model.shelf().photos().get(),
                        place,
                        ways));
    }
}
