package tallydock.desk.receive;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import tallydock.desk.kit.list.MatchLines;
import tallydock.desk.kit.list.MatchLines.Match;
import tallydock.desk.kit.picture.Pictogram;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Sellers;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.product.CloseProduct;
import tallydock.domain.product.Sku;

/// The products whose code is close to the unknown one, and how each differs.
final class CloseView extends StackPane {
    private final Texts texts;
    private final Function<Sku, Pictogram> pictures;

    CloseView(Texts texts, CloseModel model, Function<Sku, Pictogram> pictures) {
        this.texts = texts;
        this.pictures = pictures;
        getStyleClass().add("close-products");
        model.found().subscribe(found -> getChildren().setAll(body(found)));
    }

    private Node body(Optional<List<CloseProduct>> found) {
        if (found.isEmpty()) {
            return texts.label(Say.key("receive.close.looking"), "muted");
        }
        var matches = found.orElseThrow().stream().map(this::match).toList();
        return matches.isEmpty() ? texts.label(Say.key("receive.close.none"), "muted") : new MatchLines(texts, matches);
    }

    private Match match(CloseProduct close) {
        return new Match(pictures.apply(close.sku()), close.sku().code(), close.code(), difference(close));
    }

    private static Say difference(CloseProduct close) {
        if (close.edits() == 0) {
            return Say.key("receive.close.same", Sellers.name(close.seller().name()));
        }
        return close.tail() > 0
                ? Say.key("receive.close.tail", close.tail())
                : Say.key("receive.close.edits", close.edits());
    }
}
