package tallydock.desk.devices.scale;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.choice.PickBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.device.scale.TaughtFrame;
import tallydock.domain.device.scale.WeightUnit;

/// Teaching by an example: what comes on the line, and what the display shows at the same time.
final class TeachingView extends VBox {
    private final Texts texts;
    private final ScaleModel model;

    TeachingView(Texts texts, ScaleModel model, SetUp.Teaching now) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("scale-set-up");
        now.learned().ifPresentOrElse(this::moving, () -> still(now.note()));
    }

    private void still(SetUp.Note note) {
        var field = new TextField();
        field.setId("scale-shown");
        texts.bind(field.accessibleTextProperty(), Say.key("scale.shown"));
        var unit = new PickBox<WeightUnit>(texts, Say.key("scale.unit"), each -> Say.asIs(each.symbol()))
                .offer(List.of(WeightUnit.values()), WeightUnit.KILOGRAM, _ -> {})
                .named("scale-shown-unit");
        Runnable learn = () -> model.learn(field.getText(), unit.value());
        field.setOnAction(_ -> learn.run());
        var shown = new VBox(texts.label(Say.key("scale.shown"), "muted"), field);
        shown.getStyleClass().add("scale-line");
        getChildren().addAll(SetUpView.wrapped(texts, Say.key("scale.teach.still")), sample(), shown, unit);
        switch (note) {
            case NO_NUMBER -> getChildren().add(SetUpView.wrapped(texts, Say.key("scale.no-number")));
            case NOT_LEARNED -> getChildren().add(SetUpView.wrapped(texts, Say.key("scale.not-learned")));
            case NOTHING, FOUND, TAUGHT -> {}
        }
        var take = PushButton.primary(texts, Say.key("scale.learn"), learn);
        take.setId("scale-learn");
        getChildren().add(row(take));
    }

    private void moving(TaughtFrame learned) {
        var done = PushButton.primary(texts, Say.key("scale.learned"), () -> model.finishTeaching(learned));
        done.setId("scale-learned");
        getChildren().addAll(SetUpView.wrapped(texts, Say.key("scale.teach.moving")), sample(), row(done));
    }

    private Node sample() {
        var sample = new Label();
        sample.getStyleClass().addAll("mono", "elidable", "scale-sample");
        sample.textProperty().bind(model.sample());
        return sample;
    }

    private Node row(Node primary) {
        var back = PushButton.plain(texts, Say.key("scale.stop"), model::back);
        back.setId("scale-back");
        var row = new FlowPane(primary, back);
        row.getStyleClass().add("scale-actions");
        return row;
    }
}
