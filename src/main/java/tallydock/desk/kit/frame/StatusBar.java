package tallydock.desk.kit.frame;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import tallydock.desk.kit.text.Texts;

/// How the devices and the connection are: segments left, station and clock right.
public final class StatusBar extends HBox {
    private final Texts texts;
    private final Consumer<String> open;
    private final HBox left = new HBox();
    private final HBox right = new HBox();
    private List<Segment> devices = List.of();
    private List<Segment> place = List.of();

    /// `open` gets the id of the segment that was pressed.
    public StatusBar(Texts texts, Consumer<String> open) {
        this.texts = texts;
        this.open = open;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(0);
        left.getStyleClass().add("status-left");
        right.getStyleClass().add("status-right");
        right.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(left, space, right);
    }

    /// Shows these segments. A side that is the same as before stays, with its focus and its tip.
    public void show(List<Segment> devices, List<Segment> place) {
        if (!devices.equals(this.devices)) {
            this.devices = List.copyOf(devices);
            left.getChildren().setAll(segments(devices));
        }
        if (!place.equals(this.place)) {
            this.place = List.copyOf(place);
            right.getChildren().setAll(segments(place));
        }
    }

    private List<StatusSegment> segments(List<Segment> segments) {
        return segments.stream()
                .map(segment -> new StatusSegment(texts, segment, () -> open.accept(segment.id())))
                .toList();
    }
}
