package tallydock.desk.products.labels;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.labelling.LabelWays;
import tallydock.desk.kit.labelling.LabelsCover;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.barcode.Command;
import tallydock.domain.product.Product;

/// The unit labels of a product over the whole room: how many on the left, how they look and where they go on the
/// right.
public final class ProductLabelsView extends StackPane {
    private final Texts texts;
    private final ProductLabelsModel model;
    private final LabelsCover cover;

    public ProductLabelsView(Texts texts, ProductLabelsModel model, LabelWays.Places places) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("product-labels");
        setId("product-labels");
        cover = new LabelsCover(
                texts, model.labels(), new LabelsCover.Ways(Say.key("products.labels.back"), model::leave, places));
        getChildren().add(cover);
        model.product().subscribe(this::show);
    }

    /// A key: back leaves, print prints.
    public boolean pressed(Command command) {
        return cover.pressed(command);
    }

    private void show(Optional<Product> product) {
        product.ifPresent(chosen -> cover.show(chosen.sku().code(), List.of(count(), condition(), origin())));
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
