package tallydock.desk.devices;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.PortName;

/// The serial ports that no device of the station is on.
final class PortsCard extends VBox {
    private final Texts texts;
    private final DevicesModel model;
    private final VBox lines = new VBox();

    PortsCard(Texts texts, DevicesModel model) {
        this.texts = texts;
        this.model = model;
        lines.getStyleClass().add("ports-body");
        getStyleClass().add("device-place");
        var card = new Card(texts, Say.key("devices.free"), Say.nothing(), lines).icon("mdi2s-serial-port");
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        model.ports().subscribe(this::show);
        model.looked().subscribe(this::show);
    }

    private void show() {
        lines.getChildren().clear();
        if (model.ports().isEmpty()) {
            var none = texts.label(
                    model.looked().get() ? Say.key("devices.no-port") : Say.key("devices.looking"), "device-advice");
            none.setWrapText(true);
            lines.getChildren().add(none);
        } else {
            model.ports().forEach(port -> lines.getChildren().add(line(port)));
        }
        var again = PushButton.of(texts, "mdi2r-refresh", Say.key("devices.look"), model::look);
        again.setId("look");
        lines.getChildren().add(new HBox(again));
    }

    private Node line(PortName port) {
        var name = new Label(port.value());
        name.getStyleClass().addAll("mono", "elidable");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var use = PushButton.plain(texts, Say.key("devices.use"), () -> model.use(LineScanner.usual(port)));
        use.setId("use-" + port);
        use.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(Icons.of("mdi2s-serial-port", "push-icon"), name, use);
        line.getStyleClass().add("port-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
