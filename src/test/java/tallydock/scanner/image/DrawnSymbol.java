package tallydock.scanner.image;

import java.awt.image.BufferedImage;

/// A symbol as an encoder drew it, six pixels a module.
record DrawnSymbol(SymbolKind kind, String content, BufferedImage picture) {
    static final int MODULE = 6;

    /// The family and the text that a reader must say, and nothing else.
    String truth() {
        return kind.family() + "|" + kind.read(content);
    }
}
