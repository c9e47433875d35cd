package tallydock.desk.kit.picture;

import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;

/// A scannable code on screen: black on white in both themes, every module the same whole number of pixels,
/// with its quiet zone. An imager reads it off the panel.
public final class CodeCanvas extends Canvas {
    /// The smallest module an imager reads from a panel, in px.
    public static final int SMALLEST_MODULE = 4;

    private static final int QUIET_MATRIX = 1;
    private static final int QUIET_BARS = 10;

    private CodeCanvas(double width, double height) {
        super(width, height);
        getGraphicsContext2D().setFill(Color.WHITE);
        getGraphicsContext2D().fillRect(0, 0, width, height);
        getGraphicsContext2D().setFill(Color.BLACK);
    }

    /// A 2D code of about this side in px: as many whole px a module as fit, never under four.
    public static CodeCanvas matrix(ModuleMatrix code, double side) {
        var module = moduleFor(code, side);
        var canvas = new CodeCanvas(
                (code.width() + 2.0 * QUIET_MATRIX) * module, (code.height() + 2.0 * QUIET_MATRIX) * module);
        for (var y = 0; y < code.height(); y++) {
            for (var x = 0; x < code.width(); x++) {
                if (code.isDark(x, y)) {
                    canvas.dark((x + QUIET_MATRIX) * module, (y + QUIET_MATRIX) * module, module, module);
                }
            }
        }
        return canvas;
    }

    /// The px of one module in a code drawn at about this side, quiet zone not counted.
    public static int moduleFor(ModuleMatrix code, double side) {
        return Math.max(SMALLEST_MODULE, (int) (side / Math.max(code.width(), code.height())));
    }

    /// A bar code of this height whose narrowest bar is `module` px.
    public static CodeCanvas bars(ModuleMatrix code, int module, double height) {
        var canvas = new CodeCanvas((code.width() + 2.0 * QUIET_BARS) * module, height);
        for (var x = 0; x < code.width(); x++) {
            if (code.isDark(x, 0)) {
                canvas.dark((x + QUIET_BARS) * module, 0, module, height);
            }
        }
        return canvas;
    }

    private void dark(double x, double y, double width, double height) {
        getGraphicsContext2D().fillRect(x, y, width, height);
    }
}
