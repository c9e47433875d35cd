package tallydock.domain.label;

import tallydock.domain.label.SymbolKind.Linear;
import tallydock.domain.label.SymbolKind.Square;

/// What stands in one part of a band.
public sealed interface Content {
    /// Text: a pattern such as `PO {po}`, which says nothing where none of its fields has a value.
    ///
    /// @param sizeUm height of the letters' body, in micrometres; smaller down to two thirds where a text
    ///     is too long
    /// @param isBlock whether the first of several lines stands at the top; else they stand in the middle
    ///     of their band
    record Words(Pattern pattern, int sizeUm, Look look, Align align, boolean isBlock) implements Content {
        /// What a fine printer can just draw.
        public static final int SMALLEST_UM = 500;

        /// Letters of a pallet label are a third of it.
        public static final int LARGEST_UM = 60_000;

        public Words {
            if (sizeUm < SMALLEST_UM || sizeUm > LARGEST_UM) {
                throw new IllegalArgumentException("letters are 0.5 to 60 mm high, not " + sizeUm + " um");
            }
        }
    }

    /// Bars as high as their band, with what they say in letters below when `isReadable`.
    record Bars(Linear symbol, Pattern payload, boolean isReadable) implements Content {}

    /// A symbol of square modules.
    record Matrix(Square symbol, Pattern payload, Align align) implements Content {}

    /// A logo, as large as fits.
    record Picture(Drawing drawing, Align align) implements Content {
        /// Dots in all, so that a template stays a small fact: 50 x 12 mm on the finest printer.
        public static final int MOST_DOTS = 360_000;

        public Picture {
            if (drawing.width() * drawing.height() > MOST_DOTS) {
                throw new IllegalArgumentException("a logo has at most " + MOST_DOTS + " dots");
            }
        }
    }

    /// Nothing: room.
    record Room() implements Content {}

    /// How letters look.
    enum Look {
        PLAIN,
        BOLD
    }

    /// Where in its part a content stands.
    enum Align {
        LEFT,
        MIDDLE,
        RIGHT
    }
}
