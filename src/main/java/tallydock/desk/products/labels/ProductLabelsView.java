package tallydock.desk.products.labels;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.labelling.LabelWays;
import tallydock.desk.kit.labelling.LabelsPane;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.barcode.Command;
import tallydock.domain.product.Product;

/// The unit labels of a product over the whole room: how many on the left, how they look and where they go on the
/// right.
public final class ProductLabelsView extends HBox {
    private final Texts texts;
    private final ProductLabelsModel model;
    private final VBox side = new VBox();
    private final LabelsPane pane;

    public ProductLabelsView(Texts texts, ProductLabelsModel model, LabelWays.Places places) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("product-labels");
        setId("product-labels");
        side.getStyleClass().addAll("card", "product-labels-side");
        pane = new LabelsPane(texts, model.labels(), places);
        HBox.setHgrow(pane, Priority.ALWAYS);
        getChildren().addAll(side, pane);
        model.product().subscribe(this::show);
    }

    /// A key: back leaves, print prints.
    public boolean pressed(Command command) {
        switch (command) {
            case BACK -> model.leave();
            case PRINT -> pane.act();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void show(Optional<Product> product) {
        side.getChildren().clear();
        product.ifPresent(chosen -> side.getChildren().addAll(head(chosen), count(), condition(), origin()));
    }

    private Node head(Product product) {
        var back = PushButton.icon(texts, "mdi2a-arrow-left", Say.key("products.labels.back"), model::leave);
        back.setId("labels-back");
        var title = texts.label(Say.asIs(product.sku().code()), "detail-title", "bold", "elidable");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(back, title);
        head.getStyleClass().add("labelling-row");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node count() {
        var field = new TextField(model.count().get());
        field.setId("label-count");
        model.count().subscribe(typed -> {
            if (!field.getText().equals(typed)) {
                field.setText(typed);
            }
        });
        return named(Say.key("products.labels.count"), field, typed -> {
            if (!typed.equals(model.count().get())) {
                model.type(typed);
            }
        });
    }

    private Node condition() {
        var field = new TextField(model.condition());
        field.setId("label-condition");
        return named(Say.key("products.labels.condition"), field, typed -> model.say(typed, model.origin()));
    }

    private Node origin() {
        var field = new TextField(model.origin());
        field.setId("label-origin");
        return named(Say.key("products.labels.origin"), field, typed -> model.say(model.condition(), typed));
    }

    private Node named(Say name, TextField field, Consumer<String> typed) {
        texts.bind(field.accessibleTextProperty(), name);
        field.textProperty().addListener((_, _, now) -> typed.accept(now));
        var column = new VBox(texts.label(name, "muted"), field);
        column.getStyleClass().add("labelling-field");
        return column;
    }
}
