package tallydock.desk.products.labels;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import tallydock.desk.kit.labelling.LabelWays;
import tallydock.desk.kit.labelling.LabelsCover;
import tallydock.desk.kit.labelling.NamedField;
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
        var count = model.count();
        var field = named("label-count", Say.key("products.labels.count"), count.get())
                .telling(typed -> {
                    if (!typed.equals(count.get())) {
                        model.type(typed);
                    }
                });
        count.subscribe(field::show);
        return field;
    }

    private Node condition() {
        return named("label-condition", Say.key("products.labels.condition"), model.condition())
                .telling(typed -> model.say(typed, model.origin()));
    }

    private Node origin() {
        return named("label-origin", Say.key("products.labels.origin"), model.origin())
                .telling(typed -> model.say(model.condition(), typed));
    }

    private NamedField named(String id, Say name, String now) {
        return new NamedField(texts, id, name, now);
    }
}
