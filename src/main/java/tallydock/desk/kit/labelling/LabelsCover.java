package tallydock.desk.kit.labelling;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.barcode.Command;

/// Labels over a whole room: what is wanted on the left, how they look and where they go on the right.
public final class LabelsCover extends HBox {
    private final Texts texts;
    private final Ways ways;
    private final VBox wishes = new VBox();
    private final LabelsPane pane;

    /// How it is left, by a button of this name, and who asks for files.
    public record Ways(Say back, Runnable leave, LabelWays.Places places) {}

    public LabelsCover(Texts texts, LabelsModel labels, Ways ways) {
        this.texts = texts;
        this.ways = ways;
        getStyleClass().add("labelling-cover");
        wishes.getStyleClass().add("labelling-wishes");
        var scroll = new ScrollPane(wishes);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var side = new VBox(scroll);
        side.getStyleClass().addAll("card", "labelling-side");
        pane = new LabelsPane(texts, labels, ways.places());
        HBox.setHgrow(pane, Priority.ALWAYS);
        getChildren().addAll(side, pane);
    }

    /// Shows what can be wished of the labels of what goes by this name.
    public void show(String name, List<? extends Node> wished) {
        wishes.getChildren().setAll(head(name));
        wishes.getChildren().addAll(wished);
    }

    /// A key: back leaves, print prints.
    public boolean pressed(Command command) {
        switch (command) {
            case BACK -> ways.leave().run();
            case PRINT -> pane.act();
            default -> {
                return false;
            }
        }
        return true;
    }

    private Node head(String name) {
        var back = PushButton.icon(texts, "mdi2a-arrow-left", ways.back(), ways.leave());
        back.setId("labels-back");
        var title = texts.label(Say.asIs(name), "detail-title", "bold", "elidable");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(back, title);
        head.getStyleClass().add("labelling-row");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }
}
