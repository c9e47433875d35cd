package tallydock.desk.kit.stage;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import tallydock.desk.kit.picture.CodeCanvas;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.theme.TextScale;

/// An unknown code as it was read, on white, so that nobody takes it for a SKU.
final class CodePlate extends HBox {
    private static final double BARS_HEIGHT = 56;
    private static final int BAR = 2;

    private final FitLabel text = new FitLabel("code-plate-text", "mono", "bold", "elidable");

    CodePlate() {
        getStyleClass().add("code-plate");
        setAlignment(Pos.CENTER_LEFT);
        setMaxWidth(USE_PREF_SIZE);
    }

    void show(StageCode code) {
        text.setText(code.text());
        var picture = code.bars()
                .<javafx.scene.Node>map(
                        bars -> CodeCanvas.bars(bars, BAR, TextScale.of(this).px(BARS_HEIGHT)))
                .orElseGet(() -> Icons.of("mdi2b-barcode", "code-plate-icon"));
        getChildren().setAll(picture, text);
    }

    void fit(double room, double... sizes) {
        var used = getInsets().getLeft()
                + getInsets().getRight()
                + getSpacing()
                + getChildren().getFirst().prefWidth(-1);
        text.fit(room - used, sizes);
    }
}
