package tallydock.desk.kit.labelling;

import javafx.scene.layout.VBox;
import tallydock.desk.kit.text.Texts;

/// Where labels go and the button that prints them, for a place that shows already what they say.
public final class LabelsStrip extends VBox {
    public LabelsStrip(Texts texts, LabelsModel model, LabelWays.Places places) {
        getStyleClass().add("labels-strip");
        setId("labels-strip");
        var foot = new PrintFoot(texts, model, places);
        var said = new StatePane(texts, model, new StatePane.Ways(foot::save, foot::saveAllowed));
        getChildren().addAll(new TargetBar(texts, model), said, foot);
    }
}
