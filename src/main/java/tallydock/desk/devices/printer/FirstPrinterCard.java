package tallydock.desk.devices.printer;

import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.DeviceCard;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// No printer yet: what kinds there are, and the way to add one.
final class FirstPrinterCard extends VBox {
    FirstPrinterCard(Texts texts, PrinterModel model) {
        setId("no-printer");
        var name = new DeviceCard.Name("mdi2p-printer", Say.key("printer.name"), Say.key("printer.kind"));
        var pill = new StatePill(texts, Fill.IDLE, "mdi2p-printer-off-outline", Say.key("printer.none"));
        var why = texts.label(Say.key("printer.none.why"), "device-advice");
        why.setWrapText(true);
        var body = new VBox(why);
        body.getStyleClass().add("printer-told");
        var add = PushButton.of(
                texts, "mdi2p-plus", Say.key("printer.add"), () -> PrinterSheet.open(texts, model, model.fresh()));
        add.setId("add-printer");
        var card = new DeviceCard(texts, name, pill).more(body).action(add);
        VBox.setVgrow(card, javafx.scene.layout.Priority.ALWAYS);
        getStyleClass().add("device-place");
        getChildren().add(card);
    }
}
