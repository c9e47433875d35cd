package tallydock.desk.shipments.intake.problems;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import tallydock.desk.kit.list.BarTone;
import tallydock.desk.kit.list.ThinBar;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.document.reading.RowCounts;

/// How many rows are fine, to be looked at, blocked or left out: a bar and the figures.
public final class CountsLine extends HBox {
    private final Texts texts;
    private final ThinBar bar = new ThinBar("counts-bar");
    private final Label ready = new Label();
    private final HBox rest = new HBox();

    public CountsLine(Texts texts) {
        this.texts = texts;
        getStyleClass().add("counts-line");
        setAlignment(Pos.CENTER_LEFT);
        ready.getStyleClass().add("bold");
        ready.setMinWidth(USE_PREF_SIZE);
        rest.getStyleClass().add("counts-rest");
        rest.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(bar, ready, rest);
    }

    /// Shows these.
    public void show(RowCounts counts) {
        bar.show(
                List.of(
                        new ThinBar.Segment(counts.ready(), BarTone.GO),
                        new ThinBar.Segment(counts.looks(), BarTone.WARNING),
                        new ThinBar.Segment(counts.blocked(), BarTone.STOP)),
                Math.max(1, counts.total()));
        texts.bind(ready.textProperty(), Say.key("intake.count.ready", counts.ready()));
        rest.getChildren().clear();
        add(counts.looks(), Say.key("intake.count.looks", counts.looks()));
        add(counts.blocked(), Say.key("intake.count.blocked", counts.blocked()));
        add(counts.leftOut(), Say.key("intake.count.left-out", counts.leftOut()));
    }

    private void add(int count, Say say) {
        if (count > 0) {
            var label = texts.label(say, "muted");
            label.setMinWidth(Label.USE_PREF_SIZE);
            rest.getChildren().addAll(new Label("\u2022"), label);
        }
    }
}
