package tallydock.desk.labels;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.label.Band;
import tallydock.domain.label.Band.Height;
import tallydock.domain.label.Template;

/// The lines of the label from top to bottom, the one that is open with its form.
final class LinesView extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Texts texts;
    private final TemplateDraft draft;
    private final Consumer<Integer> logo;
    private final VBox lines = new VBox();

    LinesView(Texts texts, TemplateDraft draft, Consumer<Integer> logo) {
        this.texts = texts;
        this.draft = draft;
        this.logo = logo;
        getStyleClass().add("label-lines");
        lines.getStyleClass().add("label-line-list");
        lines.setId("lines");
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        draft.shape().subscribe(_ -> show());
        draft.line().subscribe(_ -> show());
    }

    private void show() {
        lines.getChildren().clear();
        draft.now().get().ifPresent(this::show);
    }

    private void show(Template template) {
        for (int place = 0; place < template.bands().size(); place++) {
            lines.getChildren().add(row(place));
            if (place == draft.line().get()) {
                lines.getChildren()
                        .add(new LineForm(texts, draft, template.bands().get(place), logo));
            }
        }
        lines.getChildren()
                .add(new ContentMenu(
                        texts,
                        Say.key("labels.add-line"),
                        content -> draft.addBelow(Band.of(new Height.Fixed(6_000), content))));
    }

    private Node row(int place) {
        var open = new Button();
        open.setId("line-" + (place + 1));
        open.getStyleClass().add("label-line");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAlignment(Pos.CENTER_LEFT);
        open.setGraphic(summary(place));
        open.setOnAction(_ -> draft.openLine(place));
        HBox.setHgrow(open, Priority.ALWAYS);
        var row = new HBox(open);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("label-line-row");
        boolean isOpen = place == draft.line().get();
        row.pseudoClassStateChanged(OPEN, isOpen);
        if (isOpen) {
            row.getChildren().addAll(buttons());
        }
        return row;
    }

    private Node[] buttons() {
        var up = PushButton.icon(texts, "mdi2a-arrow-up", Say.key("labels.up"), () -> draft.move(-1));
        up.setId("line-up");
        var down = PushButton.icon(texts, "mdi2a-arrow-down", Say.key("labels.down"), () -> draft.move(1));
        down.setId("line-down");
        var remove = PushButton.icon(texts, "mdi2t-trash-can-outline", Say.key("labels.remove-line"), draft::remove);
        remove.setId("line-remove");
        return new Node[] {up, down, remove};
    }

    /// What stands in the line, as it is changed.
    private Label summary(int place) {
        var label = new Label();
        label.getStyleClass().add("elidable");
        draft.now()
                .subscribe(now -> line(now, place)
                        .ifPresent(band -> label.setText(String.join(
                                "   ",
                                band.parts().stream()
                                        .map(part -> texts.now(LabelWords.content(part.content())))
                                        .toList()))));
        return label;
    }

    private static Optional<Band> line(Optional<Template> template, int place) {
        return template.filter(now -> place < now.bands().size())
                .map(now -> now.bands().get(place));
    }
}
