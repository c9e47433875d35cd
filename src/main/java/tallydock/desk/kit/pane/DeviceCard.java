package tallydock.desk.kit.pane;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// A device: what it is, how it stands, a few facts, what can be done with it at the foot.
public final class DeviceCard extends VBox {
    /// What the device is called, in one line, and what kind of device it is, in another.
    public record Name(String icon, Say title, Say kind) {}

    private final VBox body = new VBox();
    private final FlowPane foot = new FlowPane();

    /// `state` says how it stands: a pill, or a place where one comes and goes.
    public DeviceCard(Texts texts, Name name, Node state) {
        getStyleClass().addAll("card", "device-card");
        var title = texts.label(name.title(), "device-title", "bold", "elidable");
        var kind = texts.label(name.kind(), "muted", "elidable");
        var lines = new VBox(title, kind);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var head = new HBox(Icons.of(name.icon(), "device-icon"), lines, state);
        head.getStyleClass().add("device-head");
        head.setAlignment(Pos.CENTER_LEFT);
        body.getStyleClass().add("device-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        foot.getStyleClass().add("device-foot");
        getChildren().addAll(head, body, foot);
    }

    /// Adds a fact that stays: its name left, its value right.
    public DeviceCard fact(Texts texts, Say name, Say value) {
        return fact(texts, name, new ReadOnlyObjectWrapper<>(value));
    }

    /// Adds a fact that changes.
    public DeviceCard fact(Texts texts, Say name, ObservableValue<Say> value) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var said = texts.label(value.getValue(), "device-value");
        said.setMinWidth(Label.USE_PREF_SIZE);
        // Held by the label: whoever tells may outlive the card.
        said.getProperties().put("value", value);
        value.subscribe(now -> texts.bind(said.textProperty(), now));
        var line = new HBox(texts.label(name, "muted", "elidable"), space, said);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("device-fact");
        return more(line);
    }

    /// Adds something below the facts there are.
    public DeviceCard more(Node node) {
        body.getChildren().add(node);
        return this;
    }

    /// Adds a button at the foot.
    public DeviceCard action(Button button) {
        foot.getChildren().add(button);
        return this;
    }
}
