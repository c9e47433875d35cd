package tallydock.desk.devices;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.PortName;

/// The scanners of the station, those on lines and the ones that type, and the ports that are free.
final class ScannersView extends ScrollPane {
    private final Texts texts;
    private final DevicesModel model;
    private final VBox cards = new VBox();
    private final List<Node> others = new ArrayList<>();

    ScannersView(Texts texts, DevicesModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("devices-scroll");
        cards.getStyleClass().add("device-cards");
        setContent(cards);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.states().all().subscribe(this::show);
        model.ports().subscribe(this::show);
        model.looked().subscribe(this::show);
    }

    /// Puts a card behind the others.
    void with(Node card) {
        others.add(card);
        show();
    }

    private void show() {
        cards.getChildren().setAll(keyboard());
        model.states().all().forEach(each -> cards.getChildren().add(new ScannerCard(texts, model, each)));
        cards.getChildren().add(free());
        cards.getChildren().addAll(others);
    }

    private Node keyboard() {
        var word = wrapped(Say.key("devices.keyboard.word"));
        return new Card(texts, Say.key("devices.keyboard"), Say.nothing(), word)
                .icon("mdi2k-keyboard-outline")
                .remark(new StatePill(texts, Fill.ACCEPTED, Say.key("devices.state.listening")));
    }

    private Node free() {
        var body = new VBox();
        body.getStyleClass().add("device-body");
        if (model.ports().isEmpty()) {
            body.getChildren().add(wrapped(none()));
        } else {
            model.ports().forEach(port -> body.getChildren().add(line(port)));
        }
        var again = PushButton.of(texts, "mdi2r-refresh", Say.key("devices.look"), model::look);
        again.setId("look");
        body.getChildren().add(new HBox(again));
        return new Card(texts, Say.key("devices.free"), Say.nothing(), body).icon("mdi2s-serial-port");
    }

    private Say none() {
        return model.looked().get() ? Say.key("devices.no-port") : Say.key("devices.looking");
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

    private Label wrapped(Say say) {
        var label = texts.label(say, "device-advice");
        label.setWrapText(true);
        return label;
    }
}
