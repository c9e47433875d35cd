package tallydock.desk.products;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.list.FactLines;
import tallydock.desk.kit.list.FactLines.Fact;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Sellers;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.register.CodeClash;
import tallydock.domain.register.ProductCard;

/// The codes that several products claim, every side with where it comes from, and the decision.
final class QuestionsView {
    private final Texts texts;
    private final ProductsModel model;
    private final ProductHistory history;

    QuestionsView(Texts texts, ProductsModel model, Moments moments) {
        this.texts = texts;
        this.model = model;
        this.history = new ProductHistory(texts, model, moments);
    }

    List<Node> in(DetailFrame frame) {
        var parts = new ArrayList<Node>();
        var all = model.questions().get();
        parts.add(
                wrapped(all.isEmpty() ? Say.key("products.no-questions") : Say.key("products.question-how"), "muted"));
        all.forEach(question -> parts.add(question(question)));
        return List.of(frame.head(Say.key("products.questions", all.size()), List.of()), frame.middle(parts));
    }

    private Node question(CodeClash question) {
        var card = new VBox(texts.label(
                Say.key(
                        "products.question",
                        shown(question),
                        question.sides().size(),
                        Sellers.name(question.seller().name())),
                "bold"));
        card.getStyleClass().addAll("product-question", "product-code-lines");
        question.sides().forEach(side -> card.getChildren().add(side(question, side)));
        return card;
    }

    private Node side(CodeClash question, ProductCard side) {
        String sku = side.product().sku().code();
        var name = texts.label(Say.asIs(sku), "mono", "bold");
        var called = texts.label(ProductWords.name(side.product().names()), "muted", "elidable");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(name, called, space);
        if (model.mayEdit()) {
            var keep = PushButton.plain(
                    texts,
                    Say.key("products.keep", sku),
                    () -> model.decide(question, side.product().sku()));
            keep.setId("keep-" + sku);
            keep.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(keep);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("product-code-line");
        var facts = new ArrayList<Fact>();
        var said = side.codes().get(question.code());
        if (said != null) {
            facts.add(new Fact(Say.key("products.said-by"), history.said(said)));
        }
        side.sheet().map(history::sheet).ifPresent(facts::add);
        return new VBox(head, new FactLines(texts, facts));
    }

    /// The code as the first side prints it.
    private static String shown(CodeClash question) {
        return question.sides().stream()
                .flatMap(side -> side.product().barcodes().stream())
                .filter(code -> code.code().equals(question.code()))
                .map(ProductBarcode::shown)
                .findFirst()
                .orElse(question.code().text());
    }

    private Node wrapped(Say say, String styleClass) {
        var label = texts.label(say, styleClass);
        label.setWrapText(true);
        return label;
    }
}
