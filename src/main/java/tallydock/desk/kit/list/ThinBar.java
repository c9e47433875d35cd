package tallydock.desk.kit.list;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A thin bar of segments, each as long as its share of the whole, 2 px apart; what is left over stays grey.
public final class ThinBar extends Region {
    /// A part of the bar: how many units, and what they mean.
    public record Segment(long units, BarTone tone) {}

    private static final double GAP = 2;
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

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
        parts(segments.size());
        var counted = 0L;
        for (var i = 0; i < segments.size(); i++) {
            var part = getChildren().get(i);
            counted += segments.get(i).units();
            tone(part, segments.get(i).tone());
            part.pseudoClassStateChanged(FIRST, i == 0);
            part.pseudoClassStateChanged(LAST, counted >= this.total);
        }
        requestLayout();
    }

    /// The parts stay from scan to scan: a new node asks for a layout of its own.
    private void parts(int wanted) {
        while (getChildren().size() < wanted) {
            var part = new Region();
            part.getStyleClass().add("thin-bar-part");
            getChildren().add(part);
        }
        getChildren().remove(wanted, getChildren().size());
    }

    private static void tone(Node part, BarTone tone) {
        var classes = part.getStyleClass();
        if (!classes.contains(tone.styleName())) {
            classes.setAll("thin-bar-part", tone.styleName());
        }
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
            at = end;
        }
    }
}
