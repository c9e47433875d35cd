package tallydock.domain.label.placed;

import tallydock.domain.label.Content.Look;
import tallydock.domain.label.Drawing;
import tallydock.domain.label.Modules;
import tallydock.domain.label.SymbolKind;

/// One thing to be drawn, in dots from the upper left corner.
public sealed interface Ink {
    /// A filled rectangle.
    record Fill(int x, int y, int width, int height) implements Ink {}

    /// One line of text.
    ///
    /// @param x where its first letter begins
    /// @param baseline on what the letters stand
    /// @param size height of the letters' body
    record Line(int x, int baseline, int size, Look look, String text) implements Ink {}

    /// A picture, dot for dot.
    record Picture(int x, int y, Drawing drawing) implements Ink {}

    /// A symbol.
    ///
    /// @param module width of one module
    /// @param row height of one row of modules
    record Symbol(int x, int y, int module, int row, SymbolKind kind, String payload, Modules modules) implements Ink {
        /// Its width, without a quiet zone.
        public int width() {
            return modules.width() * module;
        }

        /// Its height, without a quiet zone.
        public int height() {
            return modules.height() * row;
        }
    }
}
