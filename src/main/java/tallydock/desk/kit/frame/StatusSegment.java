package tallydock.desk.kit.frame;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Texts;

/// One segment of the status bar; pressing it opens its card under Devices. It never blinks.
public final class StatusSegment extends Button {
    public StatusSegment(Texts texts, Segment segment, Runnable open) {
        setId("status-" + segment.id());
        getStyleClass().addAll("status-segment", segment.condition().name().toLowerCase(Locale.ROOT));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setFocusTraversable(false);
        setMinWidth(USE_PREF_SIZE);
        setMaxHeight(Double.MAX_VALUE);
        texts.bind(accessibleTextProperty(), segment.word());
        setOnAction(_ -> open.run());
        var body = new HBox(Icons.of(segment.icon(), "status-icon"), label(texts.label(segment.word(), "status-word")));
        if (!segment.detail().isNothing()) {
            body.getChildren().add(detail(texts.label(segment.detail(), "status-detail")));
        }
        body.getStyleClass().add("status-body");
        body.setAlignment(Pos.CENTER_LEFT);
        setGraphic(body);
    }

    // The style sheet hides details where the window is short of room.
    private static Label detail(Label detail) {
        detail.managedProperty().bind(detail.visibleProperty());
        return label(detail);
    }

    private static Label label(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
