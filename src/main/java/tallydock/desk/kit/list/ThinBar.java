package tallydock.desk.kit.list;

import java.util.List;
import javafx.scene.layout.Region;

/// A thin bar of segments, each as long as its share of the whole, 2 px apart; what is left over stays grey.
public final class ThinBar extends Region {
    /// A part of the bar: how many units, and what they mean.
    public record Segment(long units, BarTone tone) {}

    private static final double GAP = 2;

    private List<Segment> segments = List.of();
    private long total = 1;

    public ThinBar(String... styleClasses) {
        getStyleClass().add("thin-bar");
        getStyleClass().addAll(styleClasses);
    }

    /// Shows the segments of a whole of `total` units; more than the whole fills the bar.
    public void show(List<Segment> next, long total) {
        segments = next.stream().filter(segment -> segment.units() > 0).toList();
        this.total = Math.max(total, segments.stream().mapToLong(Segment::units).sum());
        getChildren().clear();
        for (var segment : segments) {
            var part = new Region();
            part.getStyleClass().addAll("thin-bar-part", segment.tone().styleName());
            getChildren().add(part);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var at = 0.0;
        var counted = 0L;
        for (var i = 0; i < segments.size(); i++) {
            counted += segments.get(i).units();
            var end = snapPositionX(total == 0 ? 0 : getWidth() * counted / total);
            var gap = i < segments.size() - 1 ? GAP : 0;
            getChildren().get(i).resizeRelocate(at, 0, Math.max(1, end - at - gap), getHeight());
            round(getChildren().get(i), i == 0, counted >= total);
            at = end;
        }
    }

    private static void round(javafx.scene.Node part, boolean first, boolean fillsToEnd) {
        part.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("first"), first);
        part.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("last"), fillsToEnd);
    }
}
