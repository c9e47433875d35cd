package tallydock.desk.kit.stage;

import java.util.Arrays;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import tallydock.desk.kit.theme.TextScale;

/// A line that takes the largest of a few sizes at which it fits; when none fits it drops its middle, never its end, as
/// the end of a code tells it from its neighbours. That is for codes, marked `elidable`; words must be short enough.
/// Sizes are design px.
public final class FitLabel extends Label {
    private static final double NORMAL = TextScale.NORMAL.rootPx();

    public FitLabel(String... styleClasses) {
        getStyleClass().addAll(styleClasses);
        getStyleClass().add("fit-label");
        setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        setEllipsisString("..");
        setMinWidth(0);
    }

    /// Chooses the size for this much room, in px as drawn. `sizes` fall from first to last.
    public void fit(double room, double... sizes) {
        var scale = TextScale.of(this);
        var size = Arrays.stream(sizes)
                .filter(each -> width(scale.px(each)) <= room)
                .findFirst()
                .orElse(sizes[sizes.length - 1]);
        var style = "-fx-font-size: " + size / NORMAL + "em;";
        if (!style.equals(getStyle())) {
            setStyle(style);
        }
    }

    /// How wide the text is at a size, both in px as drawn.
    double width(double px) {
        var text = new Text(getText());
        text.setFont(Font.font(getFont().getFamily(), FontWeight.BOLD, px));
        return Math.ceil(text.getLayoutBounds().getWidth()) + 1;
    }
}
