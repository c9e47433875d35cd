package tallydock.desk.products;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.Failure;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.table.RowChoice;
import tallydock.desk.kit.table.RowsCard;
import tallydock.desk.kit.table.TablePattern;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Sellers;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.product.ProductCode;

/// The list of products with its search, and how many codes wait for a decision.
final class ProductsView {
    private final Texts texts;
    private final ProductsModel model;
    private final ObservableValue<Boolean> isBeside;
    private final ObservableValue<Optional<ProductRow>> chosen;

    /// `isBeside` says whether what is chosen stands beside the list anyway.
    ProductsView(Texts texts, ProductsModel model, ObservableValue<Boolean> isBeside) {
        this.texts = texts;
        this.model = model;
        this.isBeside = isBeside;
        chosen = Bindings.createObjectBinding(
                this::chosen, model.pane(), model.rows().shown());
    }

    /// `open` shows what is chosen; `beside` stands beside the search.
    RowsCard<ProductRow> card(Runnable open, Node beside) {
        var failure = new Failure(
                Say.key("products.cannot-read"), Say.key("products.cannot-read.next"), "PRODUCTS-CANNOT-READ");
        var words = new RowsCard.Words(
                Say.key("products.search"),
                Say.key("products.loading"),
                "mdi2t-tag-outline",
                Say.key("products.empty"),
                failure);
        var ways = new RowsCard.Ways(
                () -> model.rows().filter().set(""),
                model::refresh,
                beside,
                Optional.of(new VBox(unknown(open), questions(open))));
        return new RowsCard<>(texts, model.rows(), table(open), words, ways);
    }

    private Optional<ProductRow> chosen() {
        return switch (model.pane().get()) {
            case Pane.Reading(var row) -> Optional.of(row);
            case Pane.Shown(var card) ->
                model.rows().shown().stream()
                        .filter(row -> row.isOf(card.seller(), card.product().sku()))
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static HBox line() {
        var line = new HBox();
        line.getStyleClass().add("product-questions");
        line.setAlignment(Pos.CENTER_LEFT);
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    /// Says of a typed code that nothing has it, where there is no room beside the list to say so.
    private Node unknown(Runnable open) {
        var line = line();
        var look = PushButton.plain(texts, Say.key("products.look-at-code"), open);
        look.setId("look-at-code");
        line.getChildren().setAll(new StatePill(texts, Fill.WARNING, Say.key("products.no-product-has-it")), look);
        line.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.pane().get() instanceof Pane.Unknown && !isBeside.getValue(),
                        model.pane(),
                        isBeside));
        return line;
    }

    private Node questions(Runnable open) {
        var line = line();
        model.questions().subscribe(all -> {
            line.setVisible(!all.isEmpty());
            var show = PushButton.plain(texts, Say.key("products.decide"), () -> {
                model.showQuestions();
                open.run();
            });
            show.setId("show-questions");
            var pill = new StatePill(texts, Fill.WARNING, Say.key("products.questions", all.size()));
            line.getChildren().setAll(pill, show);
        });
        return line;
    }

    private TableView<ProductRow> table(Runnable open) {
        var table = columns().spread().table();
        table.setId("products");
        table.getStyleClass().add("two-line");
        return new RowChoice<>(chosen, model::choose, open).in(table, model.rows());
    }

    private TablePattern<ProductRow> columns() {
        return new TablePattern<ProductRow>(texts)
                .text(Say.asIs("SKU"), 180, "mono", row -> Say.asIs(row.sku().code()))
                .atLeast(120)
                .sorting(Comparator.comparing(ProductRow::sku))
                .nodes(Say.key("products.name"), 300, Pos.CENTER_LEFT, this::names)
                .atLeast(160)
                .text(Say.key("products.codes"), 240, "mono", row -> Say.asIs(codes(row)))
                .atLeast(130)
                .text(
                        Say.key("products.seller"),
                        110,
                        "muted",
                        row -> Sellers.name(row.seller().name()))
                .atLeast(84)
                .sorting(Comparator.comparing(row -> row.seller().name()));
    }

    private Node names(ProductRow row) {
        var first = texts.label(ProductWords.name(row.names()), "elidable");
        var lines = new VBox(first);
        lines.setAlignment(Pos.CENTER_LEFT);
        var other = ProductWords.otherName(row.names());
        if (!other.isNothing()) {
            Label second = texts.label(other, "second-line", "elidable");
            lines.getChildren().add(second);
        }
        return lines;
    }

    private static String codes(ProductRow row) {
        return row.codes().stream()
                .map(ProductCode::text)
                .map(code -> code.replaceFirst("^0{1,2}(?=\\d{12,13}$)", ""))
                .collect(Collectors.joining(", "));
    }
}
