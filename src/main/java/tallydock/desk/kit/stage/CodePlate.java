package tallydock.desk.kit.stage;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import tallydock.desk.kit.picture.CodeCanvas;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.theme.TextScale;

/// An unknown code as it was read, on white, so that nobody takes it for a SKU.
final class CodePlate extends HBox {
    private static final double BARS_HEIGHT = 56;
    private static final double MOST_WIDTH = 270;
    private static final int QUIET = 20;
    private static final int BAR = 2;
    private static final int FINE_BAR = 1;

    /// What stands before the characters: bars of so many px, or none of them.
    private record Picture(Optional<ModuleMatrix> code, int bar) {}

    private final FitLabel text = new FitLabel("code-plate-text", "mono", "bold", "elidable");
    private Optional<ModuleMatrix> code = Optional.empty();
    private Optional<Picture> shown = Optional.empty();

    CodePlate() {
        getStyleClass().add("code-plate");
        setAlignment(Pos.CENTER_LEFT);
        setMaxWidth(USE_PREF_SIZE);
    }

    void show(StageCode next) {
        text.setText(next.text());
        code = next.bars();
    }

    /// The characters come first: bars stand beside them where there is room, fine ones where there is little.
    void fit(double room, double... sizes) {
        var used = getInsets().getLeft() + getInsets().getRight() + getSpacing();
        var left = room - used - text.width(TextScale.of(this).px(sizes[sizes.length / 2]));
        show(picture(Math.min(left, MOST_WIDTH)));
        text.fit(room - used - getChildren().getFirst().prefWidth(-1), sizes);
    }

    private Picture picture(double room) {
        var bar = IntStream.of(BAR, FINE_BAR)
                .filter(px ->
                        code.filter(bars -> px * (bars.width() + QUIET) <= room).isPresent())
                .findFirst()
                .orElse(0);
        return new Picture(code, bar);
    }

    // It is asked for with every layout, and a new node would ask for another.
    private void show(Picture picture) {
        if (shown.filter(picture::equals).isEmpty()) {
            shown = Optional.of(picture);
            Node node = picture.bar() == 0
                    ? Icons.of("mdi2b-barcode", "code-plate-icon")
                    : CodeCanvas.bars(
                            picture.code().orElseThrow(),
                            picture.bar(),
                            TextScale.of(this).px(BARS_HEIGHT));
            getChildren().setAll(node, text);
        }
    }
}
