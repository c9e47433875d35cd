package tallydock.desk.products;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.product.ProductField;
import tallydock.domain.register.form.FormProblem;

/// The form for what one unit was found to weigh and measure.
final class MeasureView {
    private static final List<ProductField> ASKED =
            List.of(ProductField.GROSS_GRAMS, ProductField.LENGTH_MM, ProductField.WIDTH_MM, ProductField.HEIGHT_MM);

    private final Texts texts;
    private final ProductsModel model;
    private final Map<ProductField, TextField> fields = new EnumMap<>(ProductField.class);
    private final TextField instrument = new TextField();
    private Optional<Pane.Measuring> shown = Optional.empty();

    MeasureView(Texts texts, ProductsModel model) {
        this.texts = texts;
        this.model = model;
        ASKED.forEach(field -> fields.put(field, new TextField()));
    }

    /// What was typed for this product so far stays.
    List<Node> of(Pane.Measuring measuring, DetailFrame frame) {
        boolean isOther = shown.filter(before -> before.seen()
                        .product()
                        .sku()
                        .equals(measuring.seen().product().sku()))
                .isEmpty();
        if (isOther || measuring.problems().isEmpty()) {
            fields.values().forEach(TextField::clear);
        }
        shown = Optional.of(measuring);
        var save = PushButton.primary(texts, Say.key("products.save-measured"), this::save);
        save.setId("save-measured");
        var cancel = PushButton.plain(texts, Say.key("products.cancel"), model::cancel);
        cancel.setId("cancel-measured");
        var parts = new ArrayList<Node>();
        parts.add(texts.label(Say.key("products.measure-how"), "muted"));
        measuring.problems().stream()
                .filter(problem -> problem.field().isEmpty())
                .map(this::said)
                .forEach(parts::add);
        parts.add(inputs(measuring));
        var title =
                Say.key("products.measure-of", measuring.seen().product().sku().code());
        return List.of(frame.head(title, List.of(cancel, save)), frame.middle(parts));
    }

    private Node inputs(Pane.Measuring measuring) {
        var all = new FlowPane();
        all.getStyleClass().add("product-fields");
        fields.forEach((field, input) -> {
            input.setId(ProductWords.id(field));
            var lines = labelled(ProductWords.field(field), input);
            measuring.problems().stream()
                    .filter(problem -> problem.field().filter(field::equals).isPresent())
                    .map(this::said)
                    .forEach(lines.getChildren()::add);
            all.getChildren().add(lines);
        });
        instrument.setId("instrument");
        all.getChildren().add(labelled(Say.key("products.instrument"), instrument));
        return all;
    }

    private VBox labelled(Say name, TextField input) {
        var lines = new VBox(texts.label(name, "muted"), input);
        lines.getStyleClass().add("product-field");
        return lines;
    }

    private Node said(FormProblem problem) {
        return texts.label(ProductWords.problem(problem), "field-problem");
    }

    private void save() {
        var typed = new EnumMap<ProductField, String>(ProductField.class);
        fields.forEach((field, input) -> typed.put(field, input.getText()));
        model.save(typed, instrument.getText());
    }
}
