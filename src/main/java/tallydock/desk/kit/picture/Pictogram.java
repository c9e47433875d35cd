package tallydock.desk.kit.picture;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;

/// Flat drawings for products without a photo, in a square of 100 by 100 units. Each is a list of colour and outline,
/// painted in order. The colours are those of things, not of outcomes, and are the same in both themes.
public enum Pictogram {
    LAMP(
            "#9AA9B8", "M24 78 L62 78 L66 86 L20 86 Z",
            "#73839A", "M40 42 L46 42 L46 78 L40 78 Z M41 40 L60 24 L64 29 L45 45 Z",
            "#E3BA55", "M66 14 L86 30 L72 46 L50 34 Z"),
    MUG(
            "#5B8DB8", "M30 28 L62 28 L62 76 Q62 80 58 80 L34 80 Q30 80 30 76 Z",
            "#5B8DB8",
                    "M62 36 L72 36 Q82 36 82 46 L82 58 Q82 68 72 68 L62 68 L62 60 L70 60 Q74 60 74 56 L74 48 Q74 44 70 44 L62 44 Z"),
    CABLE(
            "#3C4856", "M27 66 Q28 44 48 46 Q66 48 67 34 L73 34 Q72 54 50 53 Q34 51 33 66 Z",
            "#7C8B9A", "M22 64 L38 64 L38 84 L22 84 Z M62 16 L78 16 L78 36 L62 36 Z"),
    TOWELS(
            "#D3A18B", "M24 26 L76 26 Q80 26 80 32 Q80 40 76 40 L24 40 Q20 40 20 33 Q20 26 24 26 Z",
            "#E0BBA6", "M26 42 L78 42 Q82 42 82 49 Q82 56 78 56 L26 56 Q22 56 22 49 Q22 42 26 42 Z",
            "#D3A18B", "M24 58 L76 58 Q80 58 80 65 Q80 72 76 72 L24 72 Q20 72 20 65 Q20 58 24 58 Z"),
    BULB(
            "#F4D56B", "M50 16 A24 24 0 0 1 62 61 Q60 63 60 66 L40 66 Q40 63 38 61 A24 24 0 0 1 50 16 Z",
            "#8796A6", "M42 69 L58 69 L58 84 L42 84 Z"),
    TOOL_BOX(
            "#8E2F25", "M38 38 Q38 28 46 28 L56 28 Q64 28 64 38 L58 38 Q58 34 55 34 L47 34 Q44 34 44 38 Z",
            "#C44536", "M20 38 L80 38 L80 78 L20 78 Z",
            "#8E2F25", "M20 54 L80 54 L80 59 L20 59 Z",
            "#F1D8D2", "M46 51 L54 51 L54 62 L46 62 Z"),
    BOX(
            "#C89A63", "M50 14 L84 30 L50 46 L16 30 Z",
            "#B98A52", "M16 30 L50 46 L50 86 L16 68 Z",
            "#A67843", "M84 30 L50 46 L50 86 L84 68 Z"),
    POWER_BANK(
            "#3C4856", "M32 14 L68 14 Q74 14 74 20 L74 80 Q74 86 68 86 L32 86 Q26 86 26 80 L26 20 Q26 14 32 14 Z",
            "#5CC8FF", "M53 30 L40 54 L49 54 L46 72 L60 46 L51 46 Z"),
    BOTTLE(
            "#73839A", "M44 12 L56 12 L56 22 L44 22 Z",
            "#7FB7A4", "M42 24 L58 24 Q68 30 68 42 L68 82 Q68 88 62 88 L38 88 Q32 88 32 82 L32 42 Q32 30 42 24 Z",
            "#F4F7F9", "M32 50 L68 50 L68 70 L32 70 Z"),
    SHIRT(
            "#7C96C4",
            "M36 20 L22 28 L12 44 L24 52 L30 46 L30 84 L70 84 L70 46 L76 52 L88 44 L78 28 L64 20 Q50 32 36 20 Z");

    /// The side of the square the outlines are drawn in.
    static final double UNITS = 100;

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<String> coloursAndOutlines;

    Pictogram(String... coloursAndOutlines) {
        this.coloursAndOutlines = List.of(coloursAndOutlines);
    }

    Group draw() {
        var drawing = new Group();
        IntStream.range(0, coloursAndOutlines.size() / 2).mapToObj(this::layer).forEach(drawing.getChildren()::add);
        return drawing;
    }

    private Node layer(int i) {
        var path = new SVGPath();
        path.setFill(Color.web(coloursAndOutlines.get(2 * i)));
        path.setContent(coloursAndOutlines.get(2 * i + 1));
        return path;
    }
}
