package tallydock.desk.kit.pane;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Texts;

/// What happened to a case, oldest first: icons on a 2 px line.
public final class Timeline extends VBox {
    private final Texts texts;

    public Timeline(Texts texts, List<TimelineRow> rows) {
        this.texts = texts;
        getStyleClass().add("timeline");
        for (var i = 0; i < rows.size(); i++) {
            getChildren().add(row(rows.get(i), i == 0, i == rows.size() - 1));
        }
    }

    private HBox row(TimelineRow row, boolean first, boolean last) {
        var when = texts.label(row.when(), "timeline-when");
        when.setMinWidth(USE_PREF_SIZE);
        var what = texts.label(row.what(), "timeline-what");
        what.setWrapText(true);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        var who = texts.label(row.who(), "timeline-who");
        who.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(mark(row, first, last), when, what, who);
        line.getStyleClass().add("timeline-row");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static StackPane mark(TimelineRow row, boolean first, boolean last) {
        var upper = half(!first);
        var lower = half(!last);
        var thread = new VBox(upper, lower);
        thread.setAlignment(Pos.CENTER);
        var mark = new StackPane(
                thread, Icons.of(row.icon(), "timeline-icon", row.fill().styleName()));
        mark.getStyleClass().add("timeline-mark");
        return mark;
    }

    private static Region half(boolean drawn) {
        var half = new Region();
        half.getStyleClass().add(drawn ? "timeline-thread" : "timeline-gap");
        VBox.setVgrow(half, Priority.ALWAYS);
        return half;
    }
}
