package tallydock.desk.products;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import tallydock.desk.kit.list.FactHalves;
import tallydock.desk.kit.list.FactLines;
import tallydock.desk.kit.list.FactLines.Fact;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Sellers;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.ProductField;
import tallydock.domain.register.CodeClash;
import tallydock.domain.register.Drift;
import tallydock.domain.register.Measured;
import tallydock.domain.register.ProductCard;
import tallydock.domain.register.form.TypedValue;

/// One product in full: its fields, its codes, what was measured, what it comes from.
final class ProductCardView {
    private final Texts texts;
    private final ProductsModel model;
    private final Moments moments;
    private final DetailFrame frame;
    private final Runnable label;

    /// `label` opens the labels of the product.
    ProductCardView(Texts texts, ProductsModel model, Moments moments, DetailFrame frame, Runnable label) {
        this.texts = texts;
        this.model = model;
        this.moments = moments;
        this.frame = frame;
        this.label = label;
    }

    List<Node> of(ProductCard card) {
        var parts = new ArrayList<Node>();
        var missing = missing(card);
        if (!missing.isEmpty()) {
            parts.add(note(Fill.WARNING, Say.key("products.missing", ProductWords.fields(texts, missing))));
        }
        parts.add(facts(card));
        parts.add(frame.heading(
                Say.key("products.codes-of", card.product().barcodes().size())));
        parts.addAll(codes(card));
        parts.add(frame.heading(Say.key("products.measured")));
        parts.add(card.measured().map(found -> measured(card, found)).orElseGet(this::notMeasured));
        parts.add(frame.heading(Say.key("products.history")));
        parts.add(new FactLines(texts, new ProductHistory(texts, model, moments).of(card)));
        return List.of(frame.head(Say.asIs(card.product().sku().code()), buttons()), frame.middle(parts));
    }

    private List<Button> buttons() {
        var labels = PushButton.of(texts, "mdi2p-printer", Say.key("products.labels"), label);
        labels.setId("label-product");
        if (!model.mayEdit()) {
            return List.of(labels);
        }
        var measure = PushButton.plain(texts, Say.key("products.measure"), model::measure);
        measure.setId("measure-product");
        var edit = PushButton.primary(texts, Say.key("products.edit"), model::edit);
        edit.setId("edit-product");
        return List.of(labels, measure, edit);
    }

    /// What a warehouse asks for and nobody has stated.
    private static List<ProductField> missing(ProductCard card) {
        var asked = List.of(
                ProductField.NAME_ZH,
                ProductField.NAME_EN,
                ProductField.HS_CODE,
                ProductField.UNIT_VALUE,
                ProductField.GROSS_GRAMS,
                ProductField.LENGTH_MM,
                ProductField.BATTERY);
        return asked.stream()
                .filter(field -> field.of(card.product()).isEmpty())
                .toList();
    }

    private Node facts(ProductCard card) {
        var left = new ArrayList<Fact>();
        left.add(new Fact(Say.key("products.seller"), Sellers.name(card.seller().name())));
        var right = new ArrayList<Fact>();
        Arrays.stream(ProductField.values())
                .forEach(field -> (field.compareTo(ProductField.HEIGHT_MM) <= 0 ? left : right)
                        .add(new Fact(ProductWords.bare(field), ProductWords.value(field, field.of(card.product())))));
        return new FactHalves(texts, left, right);
    }

    private List<Node> codes(ProductCard card) {
        return card.product().barcodes().stream().map(code -> code(card, code)).toList();
    }

    private Node code(ProductCard card, ProductBarcode code) {
        var text = new Label(code.shown());
        text.getStyleClass().addAll("mono", "product-code");
        var line = new HBox(texts.label(ProductWords.kind(code.kind()), "muted", "product-kind"), text);
        if (code.units() > 1) {
            line.getChildren().add(texts.label(Say.key("products.case-of", code.units()), "bold"));
        }
        if (isQuestion(card, code)) {
            line.getChildren().add(new StatePill(texts, Fill.WARNING, Say.key("products.shared")));
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line.getChildren().add(space);
        var said = card.codes().get(code.code());
        if (said != null) {
            line.getChildren().add(texts.label(moments.of(said.at()), "muted"));
        }
        line.getStyleClass().add("product-code-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private boolean isQuestion(ProductCard card, ProductBarcode code) {
        return model.questions().get().stream()
                .filter(question -> question.seller().equals(card.seller()))
                .map(CodeClash::code)
                .anyMatch(code.code()::equals);
    }

    private Node notMeasured() {
        return texts.label(Say.key("products.not-measured"), "muted");
    }

    private Node measured(ProductCard card, Measured found) {
        var registered = card.product().measures();
        var weight = Drift.ofWeight(registered, found.measures());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                Say.key("products.measured-by", found.instrument()),
                Say.key(
                        "products.by-at",
                        model.name(found.said().by()),
                        moments.of(found.said().at()))));
        drift(facts, ProductField.GROSS_GRAMS, weight);
        var sides = List.of(ProductField.LENGTH_MM, ProductField.WIDTH_MM, ProductField.HEIGHT_MM);
        for (int side = 0; side < sides.size(); side++) {
            drift(facts, sides.get(side), Drift.ofSide(side, registered, found.measures()));
        }
        return new FactLines(texts, facts);
    }

    private static void drift(List<Fact> facts, ProductField field, Drift drift) {
        if (drift.measured().isEmpty()) {
            return;
        }
        var found = shown(field, drift.measured().getAsLong());
        facts.add(new Fact(ProductWords.bare(field), drifted(field, drift, found)));
    }

    private static Say drifted(ProductField field, Drift drift, Say found) {
        if (drift.registered().isEmpty()) {
            return Say.key("products.drift.alone", found);
        }
        var before = shown(field, drift.registered().getAsLong());
        String by = signed(field, drift.difference());
        return drift.isWorthALook()
                ? Say.key("products.drift.look", before, found, by)
                : Say.key("products.drift", before, found, by);
    }

    private static Say shown(ProductField field, long written) {
        return ProductWords.value(field, Long.toString(written));
    }

    private static String signed(ProductField field, long difference) {
        String amount = TypedValue.shown(field, Long.toString(Math.abs(difference)));
        return difference == 0 ? "0" : (difference > 0 ? "+" : "\u2212") + amount;
    }

    private Node note(Fill fill, Say say) {
        var pill = new StatePill(texts, fill, say);
        pill.setWrapText(true);
        pill.setMinWidth(0);
        return pill;
    }
}
