package tallydock.desk.devices.scale;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.DeviceCard;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.device.PortName;

/// No scale yet: the ports that one may be on.
final class FirstScaleCard extends VBox {
    private final Texts texts;
    private final ScaleModel model;
    private final VBox body = new VBox();

    FirstScaleCard(Texts texts, ScaleModel model) {
        this.texts = texts;
        this.model = model;
        body.getStyleClass().add("scale-body");
        setId("no-scale");
        var name = new DeviceCard.Name("mdi2s-scale", Say.key("scale.name"), Say.key("scale.kind"));
        var card = new DeviceCard(
                        texts, name, new StatePill(texts, Fill.IDLE, "mdi2s-scale-off", Say.key("scale.none")))
                .more(body);
        VBox.setVgrow(card, Priority.ALWAYS);
        getStyleClass().add("device-place");
        getChildren().add(card);
        model.ports().subscribe(this::show);
        model.setUp().subscribe(_ -> show());
    }

    private void show() {
        var now = model.setUp().get();
        body.getChildren()
                .setAll(now.<Node>map(it -> new SetUpView(texts, model, it)).orElseGet(this::ports));
    }

    private Node ports() {
        var lines = new VBox();
        lines.getStyleClass().add("scale-ports");
        var word = model.ports().isEmpty() ? Say.key("scale.no-port") : Say.key("scale.pick-port");
        lines.getChildren().add(SetUpView.wrapped(texts, word));
        model.ports().forEach(port -> lines.getChildren().add(line(port)));
        if (model.ports().isEmpty()) {
            lines.getChildren()
                    .add(new HBox(PushButton.of(texts, "mdi2r-refresh", Say.key("scale.look"), model::look)));
        }
        return lines;
    }

    private Node line(PortName port) {
        var name = new Label(port.value());
        name.getStyleClass().addAll("mono", "elidable");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var use = PushButton.plain(texts, Say.key("scale.use"), () -> model.begin(port));
        use.setId("scale-on-" + port);
        use.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(Icons.of("mdi2s-serial-port", "push-icon"), name, use);
        line.getStyleClass().add("port-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
