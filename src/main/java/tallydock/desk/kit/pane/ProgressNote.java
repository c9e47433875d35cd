package tallydock.desk.kit.pane;

import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// A wait that can be counted: what is going on, `n of m`, a bar, and Cancel. A total of 0 means nobody knows
/// how long.
public final class ProgressNote extends VBox {
    private final Texts texts;
    private final LongProperty done = new SimpleLongProperty();
    private final LongProperty total = new SimpleLongProperty();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label count = new Label();

    public ProgressNote(Texts texts, Say what, Runnable cancel) {
        this.texts = texts;
        getStyleClass().add("progress-note");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        count.getStyleClass().add("progress-count");
        count.setMinWidth(Label.USE_PREF_SIZE);
        var head = new HBox(texts.label(what, "bold"), space, count);
        bar.setMaxWidth(Double.MAX_VALUE);
        Button stop = PushButton.plain(texts, Say.key("kit.progress.cancel"), cancel);
        stop.setId("stop-work");
        var foot = new HBox(bar, stop);
        foot.getStyleClass().add("progress-foot");
        foot.setAlignment(Pos.CENTER);
        HBox.setHgrow(bar, Priority.ALWAYS);
        getChildren().addAll(head, foot);
        done.addListener(_ -> redraw());
        total.addListener(_ -> redraw());
    }

    public LongProperty done() {
        return done;
    }

    public LongProperty total() {
        return total;
    }

    private void redraw() {
        bar.setProgress(total.get() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done.get() / total.get());
        texts.bind(
                count.textProperty(), total.get() == 0 ? soFar() : Say.key("kit.progress.of", done.get(), total.get()));
    }

    private Say soFar() {
        return done.get() == 0 ? Say.nothing() : Say.key("kit.progress.so-far", done.get());
    }
}
