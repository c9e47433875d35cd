package tallydock.desk.review;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.photo.PhotoStrip;
import tallydock.desk.kit.photo.ShownPhoto;
import tallydock.desk.kit.photo.ShownPhoto.State;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The photos of a case: how many there are and are owed, whether they are still what was kept, and a way to add one.
final class EvidenceView extends VBox {
    private final Texts texts;
    private final ReviewModel model;
    private final Ways ways;
    private final PhotoStrip strip;
    private final Label note = new Label();

    /// What adding one and looking at one do.
    record Ways(Runnable add, java.util.function.IntConsumer open) {}

    EvidenceView(Texts texts, ReviewModel model, Ways ways) {
        this.texts = texts;
        this.model = model;
        this.ways = ways;
        this.strip = new PhotoStrip(texts);
        getStyleClass().add("evidence");
        setId("evidence");
        note.getStyleClass().add("photo-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        var photos = model.photos();
        photos.photos().subscribe(_ -> show());
        photos.due().subscribe(_ -> show());
        photos.note().subscribe(_ -> show());
        photos.working().subscribe(_ -> show());
    }

    private void show() {
        var photos = model.photos().photos().get();
        getChildren().setAll(head(photos));
        if (!model.photos().note().get().isNothing()) {
            texts.bind(note.textProperty(), model.photos().note().get());
            getChildren().add(note);
        }
        if (!photos.isEmpty()) {
            strip.show(photos, ways.open());
            getChildren().add(strip);
        }
    }

    private HBox head(List<ShownPhoto> photos) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var remark = texts.label(remark(photos), "muted", "elidable");
        remark.setMinWidth(0);
        var head = new HBox(texts.label(Say.key("review.photos"), "bold"), remark);
        pill(photos).ifPresent(head.getChildren()::add);
        head.getChildren().add(space);
        if (model.mayChange()) {
            var add = PushButton.of(texts, "mdi2i-image-plus", Say.key("review.photos.add"), ways.add());
            add.setId("add-photo");
            add.setMinWidth(USE_PREF_SIZE);
            head.getChildren().add(add);
        }
        head.getStyleClass().add("evidence-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Say remark(List<ShownPhoto> photos) {
        if (model.photos().working().get() > 0) {
            return Say.key("kit.photo.working");
        }
        return photos.isEmpty() ? Say.key("review.photos.none") : Say.key("review.photos.count", photos.size());
    }

    private Optional<Node> pill(List<ShownPhoto> photos) {
        int due = model.photos().due().get();
        if (due > 0) {
            return Optional.of(
                    new StatePill(texts, Fill.WARNING, "mdi2c-camera-outline", Say.key("review.photos-due", due)));
        }
        long unlike = photos.stream()
                .filter(photo -> photo.state() == State.MISSING || photo.state() == State.DAMAGED)
                .count();
        if (unlike > 0) {
            return Optional.of(
                    new StatePill(texts, Fill.STOP, "mdi2a-alert-outline", Say.key("review.photos.unlike", unlike)));
        }
        return photos.stream().anyMatch(photo -> photo.state() == State.HERE)
                ? Optional.of(new StatePill(texts, Fill.ACCEPTED, "mdi2c-check-bold", Say.key("review.photos.valid")))
                : Optional.empty();
    }
}
