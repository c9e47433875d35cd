package tallydock.desk.review.bind;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.review.bind.BindModel.Question;
import tallydock.domain.product.Sku;

/// The box over the room: which product is it? A scan of the goods, a typed code or a touch answers.
public final class BindView extends VBox {
    private final Texts texts;
    private final BindModel model;

    public BindView(Texts texts, BindModel model) {
        this.texts = texts;
        this.model = model;
        setId("bind-code");
        getStyleClass().add("bind-box");
        model.question().subscribe(asked -> asked.ifPresent(this::show));
    }

    private void show(Question asked) {
        var parts = new ArrayList<Node>();
        parts.add(texts.label(Say.key("review.bind.title", asked.code().shown()), "modal-title", "bold"));
        parts.add(wrapped(asked.now()
                .map(sku -> Say.key("review.bind.now", sku.code()))
                .orElseGet(() -> Say.key("review.bind.what"))));
        if (!asked.likely().isEmpty()) {
            parts.add(likely(asked.likely()));
        }
        parts.add(typed());
        if (!asked.remark().isNothing()) {
            var remark = wrapped(asked.remark());
            remark.setId("bind-remark");
            parts.add(remark);
        }
        parts.add(foot(asked));
        getChildren().setAll(parts);
    }

    private Node wrapped(Say say) {
        var label = texts.label(say, "muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private ScrollPane likely(List<Sku> skus) {
        var lines = new VBox();
        lines.getStyleClass().add("bind-lines");
        for (var sku : skus) {
            var button = PushButton.plain(texts, Say.asIs(sku.code()), () -> model.choose(sku));
            button.setMaxWidth(Double.MAX_VALUE);
            lines.getChildren().add(button);
        }
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("plain-scroll", "bind-scroll");
        return scroll;
    }

    private HBox typed() {
        var field = new TextField();
        field.setId("bind-text");
        texts.bind(field.promptTextProperty(), Say.key("review.bind.type"));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(_ -> model.typed(field.getText()));
        var take = named(
                "bind-take",
                PushButton.of(
                        texts, "mdi2l-link-variant", Say.key("review.bind.take"), () -> model.typed(field.getText())));
        take.disableProperty().bind(field.textProperty().map(String::isBlank));
        var row = new HBox(field, take);
        row.getStyleClass().add("bind-row");
        return row;
    }

    private HBox foot(Question asked) {
        var foot = new HBox();
        asked.now()
                .ifPresent(_ -> foot.getChildren()
                        .add(named(
                                "bind-take-back",
                                PushButton.of(
                                        texts,
                                        "mdi2u-undo-variant",
                                        Say.key("review.bind.take-back"),
                                        model::takeBack))));
        foot.getChildren()
                .add(named("bind-leave", PushButton.plain(texts, Say.key("review.bind.leave"), model::leave)));
        foot.getStyleClass().add("bind-row");
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private static Button named(String id, Button button) {
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
