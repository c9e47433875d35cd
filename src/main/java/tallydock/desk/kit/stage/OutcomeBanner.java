package tallydock.desk.kit.stage;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Outcome;
import tallydock.desk.kit.picture.Icon;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The stage as a band across the top of a result screen: carton closed, inbound complete.
public final class OutcomeBanner extends HBox {
    private static final double[] WORDS = {68, 60, 52, 48, 40, 32, 28};

    private final Icon mark;
    private final FitLabel word = new FitLabel("bold");
    private final VBox tally;

    /// The figure at the right: `number` stands large over `unit`, what it counts.
    public record Tally(Say number, Say unit) {}

    public OutcomeBanner(Texts texts, Outcome outcome, Say step, Tally counted) {
        getStyleClass().add("outcome-banner");
        pseudoClassStateChanged(outcome.fill().pseudoClass(), true);
        setAlignment(Pos.CENTER_LEFT);
        texts.bind(word.textProperty(), outcome.word());
        var said = texts.label(step, "banner-step");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        mark = Icons.of(outcome.icon(), "banner-mark");
        var words = new VBox(word, said);
        words.getStyleClass().add("banner-words");
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        tally = new VBox(
                kept(texts.label(counted.number(), "banner-tally", "bold")),
                kept(texts.label(counted.unit(), "banner-unit")));
        tally.getStyleClass().add("banner-words");
        tally.setAlignment(Pos.CENTER);
        tally.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(mark, words, tally);
        widthProperty().subscribe(_ -> fit());
        word.textProperty().subscribe(_ -> fit());
    }

    private static Label kept(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void fit() {
        var sides = getInsets().getLeft() + getInsets().getRight() + 2 * getSpacing();
        word.fit(getWidth() - sides - mark.prefWidth(-1) - tally.prefWidth(-1), WORDS);
    }

    // The widths beside the word are known only once the style sheets have spoken.
    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }
}
