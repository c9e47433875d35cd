package tallydock.desk.shipments;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.cases.PaperWords;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.document.match.PaperMismatch;
import tallydock.domain.people.Deed;

/// What packing list, invoices and register of a shipment disagree about: the first few in full, of the rest
/// how many; and which invoices nobody has said belong to it.
final class PapersView extends VBox {
    private static final int SHOWN = 3;

    private final Texts texts;
    private final InboundModel model;

    private PapersView(Texts texts, InboundModel model, ShipmentDetail detail) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("papers-strip");
        setId("papers");
        differ(detail.papers().mismatches());
        detail.papers().doubtful().stream()
                .limit(SHOWN)
                .forEach(invoice -> getChildren().add(question(detail, invoice)));
    }

    /// Empty when the papers agree, or there is only one.
    static Optional<Node> of(Texts texts, InboundModel model, ShipmentDetail detail) {
        return detail.papers().equals(ShipmentDetail.Papers.NONE)
                ? Optional.empty()
                : Optional.of(new PapersView(texts, model, detail));
    }

    private void differ(List<PaperMismatch> papers) {
        if (papers.isEmpty()) {
            return;
        }
        var ask = texts.label(Say.key("shipments.papers.ask"), "elidable");
        var head = new HBox(new StatePill(texts, Fill.WARNING, Say.key("shipments.papers.differ")), ask);
        head.getStyleClass().add("papers-head");
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        papers.stream().limit(SHOWN).forEach(mismatch -> getChildren().add(line(PaperWords.whole(mismatch))));
        if (papers.size() > SHOWN) {
            getChildren().add(line(Say.key("shipments.papers.more", papers.size() - SHOWN)));
        }
    }

    private Label line(Say say) {
        return texts.label(say, "elidable");
    }

    private Node question(ShipmentDetail detail, String invoice) {
        var ask = texts.label(Say.key("shipments.papers.whose", invoice));
        ask.setWrapText(true);
        ask.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(ask, Priority.ALWAYS);
        var line = new HBox(new StatePill(texts, Fill.WARNING, Say.key("shipments.papers.doubtful")), ask);
        if (model.isOffered(Deed.IMPORT_LIST)) {
            var here = PushButton.of(
                    texts,
                    model.isLocked(Deed.IMPORT_LIST) ? "mdi2l-lock-outline" : "mdi2f-file-link-outline",
                    Say.key("shipments.papers.here"),
                    () -> model.placeInvoice(detail.head(), invoice));
            here.setId("place-here");
            here.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(here);
        }
        line.getStyleClass().add("papers-head");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
