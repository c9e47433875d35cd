package tallydock.desk.devices.printer;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.DeviceCard;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.label.stock.Stock.Page;

/// The paper that reports of this station are made for.
public final class PaperCard extends VBox {
    private final Texts texts;
    private final PrinterModel model;

    public PaperCard(Texts texts, PrinterModel model) {
        this.texts = texts;
        this.model = model;
        setId("paper");
        getStyleClass().add("device-place");
        model.paper().subscribe(this::show);
    }

    /// Nothing before it is known.
    private void show(Optional<Page> paper) {
        paper.ifPresent(now -> {
            var name = new DeviceCard.Name(
                    "mdi2f-file-document-outline", Say.key("printer.paper"), Say.key("printer.paper.kind"));
            var why = texts.label(Say.key("printer.paper.why"), "device-advice");
            why.setWrapText(true);
            var card = new DeviceCard(texts, name, new StatePill(texts, Fill.ACCEPTED, word(now)))
                    .more(why)
                    .action(other(now == Page.A4 ? Page.LETTER : Page.A4));
            VBox.setVgrow(card, Priority.ALWAYS);
            getChildren().setAll(card);
        });
        setManaged(paper.isPresent());
    }

    private Button other(Page page) {
        var button = PushButton.plain(texts, Say.key("printer.paper.use", word(page)), () -> model.choose(page));
        button.setId("paper-" + page);
        return button;
    }

    private static Say word(Page page) {
        return switch (page) {
            case A4 -> Say.asIs("A4");
            case LETTER -> Say.key("printer.paper.letter");
        };
    }
}
