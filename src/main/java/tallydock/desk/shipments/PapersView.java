package tallydock.desk.shipments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.document.match.MatchField;
import tallydock.domain.document.match.Paper;
import tallydock.domain.document.match.PaperMismatch;
import tallydock.domain.product.Sku;

/// What packing list, invoices and register of a shipment disagree about: the first few in full, of the rest how many.
final class PapersView extends VBox {
    private static final int SHOWN = 3;

    private PapersView(Texts texts, List<PaperMismatch> papers) {
        getStyleClass().add("papers-strip");
        setId("papers");
        var ask = texts.label(Say.key("shipments.papers.ask"), "elidable");
        var head = new HBox(new StatePill(texts, Fill.WARNING, Say.key("shipments.papers.differ")), ask);
        head.getStyleClass().add("papers-head");
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        papers.stream().limit(SHOWN).forEach(mismatch -> getChildren().add(line(texts, words(mismatch))));
        if (papers.size() > SHOWN) {
            getChildren().add(line(texts, Say.key("shipments.papers.more", papers.size() - SHOWN)));
        }
    }

    /// Empty when the papers agree, or there is only one.
    static Optional<Node> of(Texts texts, List<PaperMismatch> papers) {
        return papers.isEmpty() ? Optional.empty() : Optional.of(new PapersView(texts, papers));
    }

    private static Label line(Texts texts, Say say) {
        return texts.label(say, "elidable");
    }

    private static Say words(PaperMismatch mismatch) {
        var words = new ArrayList<Object>();
        words.add(mismatch.sku().map(Sku::code).map(Say::asIs).orElseGet(() -> Say.key("shipments.papers.whole")));
        words.add(field(mismatch.field()));
        mismatch.said().forEach((paper, said) -> words.add(said(paper, said)));
        return words.size() > 4
                ? Say.key("shipments.papers.three", words.toArray())
                : Say.key("shipments.papers.two", words.toArray());
    }

    private static Say field(MatchField field) {
        return switch (field) {
            case QUANTITY -> Say.key("shipments.papers.quantity");
            case VALUE -> Say.key("shipments.papers.value");
            case HS_CODE -> Say.key("shipments.papers.hs-code");
            case ORIGIN -> Say.key("shipments.papers.origin");
            case WEIGHT -> Say.key("shipments.papers.weight");
        };
    }

    private static Say said(Paper paper, String said) {
        return switch (paper) {
            case PACKING_LIST -> Say.key("shipments.papers.packing-list", said);
            case INVOICE -> Say.key("shipments.papers.invoice", said);
            case REGISTER -> Say.key("shipments.papers.register", said);
        };
    }
}
