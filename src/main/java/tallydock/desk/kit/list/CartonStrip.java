package tallydock.desk.kit.list;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// How far the open carton is: its number, what is still open, units of units, and one segment per SKU.
public final class CartonStrip extends VBox {
    private final Texts texts;
    private final Label carton = new Label();
    private final Label open = new Label();
    private final Label units = new Label();
    private final ThinBar bar = new ThinBar("strip-bar");

    public CartonStrip(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("card", "carton-strip");
        carton.getStyleClass().addAll("strip-carton", "bold");
        open.getStyleClass().addAll("strip-open", "elidable");
        units.getStyleClass().addAll("strip-units", "bold");
        carton.setMinWidth(USE_PREF_SIZE);
        units.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(carton, open, space, units);
        head.getStyleClass().add("strip-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, bar);
    }

    /// The words of the strip.
    public void say(Say cartonNow, Say openNow, Say unitsNow) {
        texts.bind(carton.textProperty(), cartonNow);
        texts.bind(open.textProperty(), openNow);
        texts.bind(units.textProperty(), unitsNow);
    }

    /// One segment per SKU, in the order of the list, of so many expected units.
    public void show(List<ThinBar.Segment> skus, long expected) {
        bar.show(skus, expected);
    }
}
