package tallydock.desk.kit.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.picture.TallyMark;
import tallydock.desk.kit.text.Texts;

/// The ink rail at the left: the mark, the tasks of the user's role, and at its foot devices and settings. Narrow at
/// stations; at desks it widens by itself with the window.
public final class Rail extends VBox {
    private static final PseudoClass DESK = PseudoClass.getPseudoClass("desk");
    private static final PseudoClass CROWDED = PseudoClass.getPseudoClass("crowded");
    private static final int CROWD = 8;

    private final Texts texts;
    private final List<ToggleButton> buttons = new ArrayList<>();

    public Rail(Texts texts, List<RailEntry> tasks, List<RailEntry> foot, Consumer<RailEntry> chosen) {
        this.texts = texts;
        getStyleClass().add("rail");
        pseudoClassStateChanged(CROWDED, tasks.size() + foot.size() > CROWD);
        var name = new Label("Tallydock");
        name.getStyleClass().addAll("rail-name", "bold");
        name.managedProperty().bind(name.visibleProperty());
        var head = new HBox(new TallyMark("rail-mark"), name);
        head.getStyleClass().add("rail-head");
        head.setAlignment(Pos.CENTER);
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().add(head);
        tasks.forEach(entry -> getChildren().add(button(entry, chosen)));
        getChildren().add(space);
        foot.forEach(entry -> getChildren().add(button(entry, chosen)));
    }

    /// A desk's rail: wide from 1600 px.
    public Rail atDesk() {
        pseudoClassStateChanged(DESK, true);
        return this;
    }

    /// Marks the entry of the task that is shown.
    public void select(String id) {
        buttons.forEach(button -> button.setSelected(id.equals(button.getId())));
    }

    private ToggleButton button(RailEntry entry, Consumer<RailEntry> chosen) {
        var button = new ToggleButton();
        button.setId(entry.id());
        button.getStyleClass().add("rail-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setGraphic(new Badged(Icons.of(entry.icon(), "rail-icon"), entry.badgeText()));
        texts.bind(button.textProperty(), entry.label());
        button.setOnAction(_ -> {
            select(entry.id());
            chosen.accept(entry);
        });
        buttons.add(button);
        return button;
    }
}
