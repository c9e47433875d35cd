package tallydock.desk.kit.choice;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.picture.CodeCanvas;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.LayoutSize;
import tallydock.desk.kit.theme.TextScale;

/// One answer as a large card with its code to scan: touch, key and scanner do the same.
public final class ChoiceCard extends Button {
    private static final double CODE = 80;
    private static final double CODE_FOLDED = 58;
    private static final double CODE_WIDE = 128;

    private final Choice choice;
    private final VBox plate = new VBox();

    /// `number` is the answer's place, from 1; Ctrl and that digit choose it.
    public ChoiceCard(Texts texts, Choice choice, int number, Runnable act) {
        this.choice = choice;
        setId(choice.id());
        getStyleClass().add("choice-card");
        if (choice.safe()) {
            getStyleClass().add("safe");
        }
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setFocusTraversable(false);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        texts.bind(accessibleTextProperty(), choice.title());
        setOnAction(_ -> act.run());
        var body = new HBox(words(texts, number), plate);
        body.getStyleClass().add("choice-body");
        body.setAlignment(Pos.CENTER_LEFT);
        Filling.fill(this, body);
        setGraphic(body);
        plate.getStyleClass().add("choice-plate");
        plate.setMinWidth(USE_PREF_SIZE);
        plate.setMaxHeight(USE_PREF_SIZE);
        plate.setAlignment(Pos.CENTER);
        heightProperty().addListener(_ -> drawCode());
        sceneProperty().addListener(_ -> drawCode());
        drawCode();
    }

    private VBox words(Texts texts, int number) {
        var head = new HBox(Icons.of(choice.icon(), "choice-icon"), new KeyHint(Integer.toString(number)));
        head.getStyleClass().add("choice-head");
        head.setAlignment(Pos.CENTER_LEFT);
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var title = texts.label(choice.title(), "choice-title", "bold");
        title.setWrapText(true);
        var detail = texts.label(choice.detail(), "choice-detail");
        detail.setWrapText(true);
        var words = new VBox(head, space, title, detail);
        words.getStyleClass().add("choice-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private double codeSide(TextScale scale) {
        var size = getScene() == null
                ? LayoutSize.COMPACT
                : LayoutSize.of(getScene().getWidth(), scale);
        return switch (size) {
            case FOLDED -> CODE_FOLDED;
            case COMPACT -> CODE;
            case WIDE -> CODE_WIDE;
        };
    }

    private void drawCode() {
        var scale = TextScale.of(this);
        var name = new Label(choice.codeName());
        name.getStyleClass().addAll("choice-code-name", "mono", "bold");
        name.setMinWidth(USE_PREF_SIZE);
        plate.getChildren().setAll(CodeCanvas.matrix(choice.code(), scale.px(codeSide(scale))), name);
    }
}
