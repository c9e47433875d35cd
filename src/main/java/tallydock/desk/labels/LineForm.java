package tallydock.desk.labels;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.label.Band;
import tallydock.domain.label.Band.Height.Fixed;
import tallydock.domain.label.Band.Height.Rest;
import tallydock.domain.label.Band.Part;
import tallydock.usecase.label.template.TemplateEdits;

/// The form of the line that is open: how high it is, and its parts.
final class LineForm extends VBox {
    private static final int LEAST_UM = 500;
    private static final int MOST_UM = 300_000;
    private static final int USUAL_UM = 5_000;
    private static final int MOST_SHARE = 99;

    private final Texts texts;
    private final TemplateDraft draft;

    /// `logo` asks for a picture for the part at a place.
    LineForm(Texts texts, TemplateDraft draft, Band line, Consumer<Integer> logo) {
        this.texts = texts;
        this.draft = draft;
        getStyleClass().add("line-form");
        getChildren().add(height(line));
        for (int i = 0; i < line.parts().size(); i++) {
            getChildren().add(new PartForm(texts, line.parts().get(i), i + 1, edits(i, logo)));
        }
        getChildren()
                .add(new ContentMenu(
                        texts,
                        Say.key("labels.add-part"),
                        content -> draft.rebuild(old -> TemplateEdits.withPart(old, new Part(1, content)))));
    }

    private Node height(Band line) {
        var fixed = new CheckBox();
        fixed.setId("fixed-height");
        texts.bind(fixed.textProperty(), Say.key("labels.fixed"));
        fixed.setSelected(line.height() instanceof Fixed);
        fixed.selectedProperty()
                .addListener(
                        (_, _, on) -> draft.rebuild(old -> withHeight(old, on ? new Fixed(USUAL_UM) : new Rest(1))));
        var ruled = new CheckBox();
        ruled.setId("ruled");
        texts.bind(ruled.textProperty(), Say.key("labels.ruled"));
        ruled.setSelected(line.isRuled());
        ruled.selectedProperty()
                .addListener((_, _, on) -> draft.change(old -> new Band(old.height(), on, old.parts())));
        var row = new FlowPane(fixed, measure(line.height()), ruled);
        row.getStyleClass().add("part-line");
        return row;
    }

    private Node measure(Band.Height height) {
        return switch (height) {
            case Fixed(int um) ->
                measured(
                        new MeasureField(
                                um,
                                MeasureField.Bounds.mm(LEAST_UM, MOST_UM),
                                value -> draft.change(old -> withHeight(old, new Fixed(value)))),
                        new Label("mm"));
            case Rest(int share) ->
                measured(
                        new MeasureField(
                                share,
                                new MeasureField.Bounds(1, MOST_SHARE, 0),
                                value -> draft.change(old -> withHeight(old, new Rest(value)))),
                        texts.label(Say.key("labels.of-rest")));
        };
    }

    private static Node measured(MeasureField field, Label unit) {
        field.setId("line-height");
        var row = new HBox(field, unit);
        row.getStyleClass().add("measured");
        return row;
    }

    private static Band withHeight(Band line, Band.Height height) {
        return new Band(height, line.isRuled(), line.parts());
    }

    private PartForm.Edits edits(int place, Consumer<Integer> logo) {
        return new PartForm.Edits() {
            @Override
            public void change(UnaryOperator<Part> change) {
                draft.change(line -> TemplateEdits.changedPart(line, place, change));
            }

            @Override
            public void remove() {
                draft.rebuild(line -> TemplateEdits.withoutPart(line, place));
            }

            @Override
            public void askForLogo() {
                logo.accept(place);
            }
        };
    }
}
