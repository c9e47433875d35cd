package tallydock.desk.products;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.EmptyState;
import tallydock.desk.kit.pane.LoadingLine;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// What stands beside the list: a product, a form, or the questions about codes.
final class ProductDetailView extends VBox {
    private final Texts texts;
    private final ProductsModel model;
    private final DetailFrame frame;
    private final ProductCardView cards;
    private final MeasureView measures;
    private final QuestionsView questions;
    private Optional<ProductFormView> form = Optional.empty();

    /// Taking the detail off the list, and the labels of the product.
    record Ways(Runnable close, Runnable label) {}

    ProductDetailView(Texts texts, ProductsModel model, Moments moments, Ways ways) {
        this.texts = texts;
        this.model = model;
        frame = new DetailFrame(texts, ways.close());
        cards = new ProductCardView(texts, model, moments, frame, ways.label());
        measures = new MeasureView(texts, model);
        questions = new QuestionsView(texts, model, moments);
        getStyleClass().addAll("card", "detail-card");
        setId("product-detail");
        model.pane().subscribe(this::show);
        model.questions().subscribe(_ -> {
            boolean isForm =
                    model.pane().get() instanceof Pane.Editing || model.pane().get() instanceof Pane.Measuring;
            if (!isForm) {
                show(model.pane().get());
            }
        });
    }

    /// Gives a scan to the form, where one is open.
    boolean scanned(String code) {
        form.ifPresent(open -> open.scanned(code));
        return form.isPresent();
    }

    private void show(Pane pane) {
        form = Optional.empty();
        getChildren()
                .setAll(
                        switch (pane) {
                            case Pane.Nothing() -> List.of(nothing());
                            case Pane.Unknown unknown -> new UnknownView(texts, model).of(unknown, frame);
                            case Pane.Reading(var row) ->
                                List.of(frame.head(Say.asIs(row.sku().code()), List.of()), new LoadingLine());
                            case Pane.Shown(var card) -> cards.of(card);
                            case Pane.Editing editing -> editing(editing);
                            case Pane.Measuring measuring -> measures.of(measuring, frame);
                            case Pane.Questions() -> questions.in(frame);
                        });
    }

    private List<Node> editing(Pane.Editing editing) {
        var view = new ProductFormView(texts, model, editing);
        form = Optional.of(view);
        return view.in(frame);
    }

    private Node nothing() {
        var nothing = new EmptyState(texts, "mdi2t-tag-outline", Say.key("products.choose-one"), Optional.empty());
        VBox.setVgrow(nothing, Priority.ALWAYS);
        return nothing;
    }
}
