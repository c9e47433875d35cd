package tallydock.domain.label.placed;

import tallydock.domain.label.Content.Look;
import tallydock.domain.label.Drawing;
import tallydock.domain.label.Modules;
import tallydock.domain.label.SymbolKind;

/// One thing to be drawn, in dots from the upper left corner.
public sealed interface Ink {
    /// The same, so many dots farther to the right and down.
    Ink moved(int right, int down);

    /// The edges of what it covers; of a line of text the right one is where it begins, for only a renderer knows its
    /// width.
    Edges edges();

    record Edges(int left, int top, int right, int bottom) {}

    /// A filled rectangle.
    record Fill(int x, int y, int width, int height) implements Ink {
        @Override
        public Fill moved(int right, int down) {
            return new Fill(x + right, y + down, width, height);
        }

        @Override
        public Edges edges() {
            return new Edges(x, y, x + width, y + height);
        }
    }

    /// One line of text.
    ///
    /// @param x where its first letter begins
    /// @param baseline on what the letters stand
    /// @param size height of the letters' body
    record Line(int x, int baseline, int size, Look look, String text) implements Ink {
        @Override
        public Line moved(int right, int down) {
            return new Line(x + right, baseline + down, size, look, text);
        }

        @Override
        public Edges edges() {
            return new Edges(x, baseline - size, x, baseline);
        }
    }

    /// A picture, dot for dot.
    record Picture(int x, int y, Drawing drawing) implements Ink {
        @Override
        public Picture moved(int right, int down) {
            return new Picture(x + right, y + down, drawing);
        }

        @Override
        public Edges edges() {
            return new Edges(x, y, x + drawing.width(), y + drawing.height());
        }
    }

    /// A symbol.
    ///
    /// @param module width of one module
    /// @param row height of one row of modules
    record Symbol(int x, int y, int module, int row, SymbolKind kind, String payload, Modules modules) implements Ink {
        @Override
        public Symbol moved(int right, int down) {
            return new Symbol(x + right, y + down, module, row, kind, payload, modules);
        }

        @Override
        public Edges edges() {
            return new Edges(x, y, x + width(), y + height());
        }

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
