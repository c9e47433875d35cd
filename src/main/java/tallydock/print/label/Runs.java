package tallydock.print.label;

import tallydock.domain.label.placed.Ink;

/// The dark modules of a symbol as rectangles: each run of a row in one, so that no seam lies inside a bar.
public final class Runs {
    private Runs() {}

    /// Takes one rectangle, in dots.
    @FunctionalInterface
    public interface Taker {
        void take(int x, int y, int width, int height);
    }

    /// All dark runs from the upper left to the lower right.
    public static void of(Ink.Symbol symbol, Taker taker) {
        var modules = symbol.modules();
        for (int row = 0; row < modules.height(); row++) {
            int dark = modules.darkFrom(0, row);
            while (dark >= 0) {
                int light = modules.lightFrom(dark, row);
                taker.take(
                        symbol.x() + dark * symbol.module(),
                        symbol.y() + row * symbol.row(),
                        (light - dark) * symbol.module(),
                        symbol.row());
                dark = modules.darkFrom(light, row);
            }
        }
    }
}
