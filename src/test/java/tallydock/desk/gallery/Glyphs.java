package tallydock.desk.gallery;

import com.sun.javafx.font.FontResource;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.scene.text.FontHelper;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;

/// Whether a family, with all it falls back to, can draw a character. JavaFX tells nobody but itself, so this asks
/// inside.
final class Glyphs {
    private static final Map<String, FontResource> RESOURCES = new ConcurrentHashMap<>();

    private Glyphs() {}

    static boolean canDraw(Font font, String text) {
        var resource = RESOURCES.computeIfAbsent(font.getName(), _ -> resource(font));
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .allMatch(point -> resource.getGlyphMapper().charToGlyph(point) != 0);
    }

    private static FontResource resource(Font font) {
        return ((PGFont) FontHelper.getNativeFont(font)).getFontResource();
    }
}
