package tallydock.desk.products;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.product.ProductField;
import tallydock.domain.product.Temperature;
import tallydock.domain.register.form.FormProblem;
import tallydock.domain.register.form.ProductForm;

/// The form of a product, new or known. A scan adds its code. What cannot be saved is said at its field, and the field
/// keeps what was typed.
final class ProductFormView {
    private final Texts texts;
    private final ProductsModel model;
    private final Pane.Editing editing;
    private final Map<ProductField, Supplier<String>> values = new EnumMap<>(ProductField.class);
    private final TextField sku = new TextField();
    private final CodeLines codes;

    ProductFormView(Texts texts, ProductsModel model, Pane.Editing editing) {
        this.texts = texts;
        this.model = model;
        this.editing = editing;
        codes = new CodeLines(texts, editing.form().codes());
    }

    List<Node> in(DetailFrame frame) {
        var title = editing.seen()
                .map(card -> Say.key("products.edit-of", card.product().sku().code()))
                .orElseGet(() -> Say.key("products.new"));
        var save = PushButton.primary(texts, Say.key("products.save"), this::save);
        save.setId("save-product");
        var cancel = PushButton.plain(texts, Say.key("products.cancel"), model::cancel);
        cancel.setId("cancel-product");
        var parts = new ArrayList<Node>(general());
        if (editing.seen().isEmpty()) {
            parts.add(skuField());
        }
        var fields = new FlowPane();
        fields.getStyleClass().add("product-fields");
        for (var field : ProductField.values()) {
            fields.getChildren().add(field(field));
        }
        parts.add(fields);
        parts.add(frame.heading(Say.key("products.codes")));
        parts.add(texts.label(Say.key("products.scan-adds"), "muted"));
        parts.add(codes.node());
        return List.of(frame.head(title, List.of(cancel, save)), frame.middle(parts));
    }

    /// Adds a scanned code as a line.
    void scanned(String code) {
        codes.add(code);
    }

    private void save() {
        var typed = new EnumMap<ProductField, String>(ProductField.class);
        values.forEach((field, value) -> typed.put(field, value.get()));
        String code = editing.seen().isPresent() ? editing.form().sku() : sku.getText();
        model.save(new ProductForm(editing.form().seller(), code, typed, codes.entries()));
    }

    /// What is wrong with the whole, its SKU and its codes.
    private List<Node> general() {
        return editing.problems().stream()
                .filter(problem -> problem.field().isEmpty())
                .map(this::said)
                .toList();
    }

    private Node said(FormProblem problem) {
        var label = texts.label(ProductWords.problem(problem), "field-problem");
        label.setWrapText(true);
        return label;
    }

    private Node skuField() {
        sku.setId("field-sku");
        sku.setText(editing.form().sku());
        return labelled(Say.asIs("SKU"), sku, List.of());
    }

    private Node field(ProductField field) {
        String before = editing.form().values().getOrDefault(field, "");
        var problems = editing.problems().stream()
                .filter(problem -> problem.field().filter(field::equals).isPresent())
                .map(this::said)
                .toList();
        return labelled(ProductWords.field(field), input(field, before), problems);
    }

    private Node labelled(Say name, Node input, List<Node> problems) {
        var label = texts.label(name, "muted");
        label.setLabelFor(input);
        var lines = new VBox(label, input);
        lines.getChildren().addAll(problems);
        lines.getStyleClass().add("product-field");
        return lines;
    }

    private Node input(ProductField field, String before) {
        return switch (field) {
            case BATTERY, MAGNETIC, LIQUID, POWDER -> choice(field, before, List.of("", "yes", "no"));
            case TEMPERATURE -> {
                var all = new ArrayList<>(List.of(""));
                for (var each : Temperature.values()) {
                    all.add(each.name());
                }
                yield choice(field, before, all);
            }
            default -> {
                var text = new TextField(before);
                text.setId(ProductWords.id(field));
                values.put(field, text::getText);
                yield text;
            }
        };
    }

    private Node choice(ProductField field, String before, List<String> all) {
        var box = new ComboBox<String>();
        box.setId(ProductWords.id(field));
        box.getItems().setAll(all);
        box.setValue(before);
        box.setCellFactory(_ -> new SaidCell<>(texts, value -> ProductWords.value(field, value)));
        box.setButtonCell(new SaidCell<>(texts, value -> ProductWords.value(field, value)));
        values.put(field, box::getValue);
        return box;
    }
}
