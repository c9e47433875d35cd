package tallydock.print.pdf;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import tallydock.domain.label.Content.Look;
import tallydock.print.letters.Emboldening;
import tallydock.print.letters.Glyph;
import tallydock.print.letters.Letters;

/// The letters of one document: each outline that is used is written once, as a glyph of a font of its own,
/// so that fonts
/// of any kind serve and the text can still be found and copied.
public final class PdfLetters {
    private static final int MOST_A_FONT = 255;
    private static final int EM = 1000;
    private static final String HEX = "0123456789ABCDEF";

    private final PDDocument document;
    private final Letters letters;
    private final Map<Key, Code> codes = new HashMap<>();
    private final List<Font> fonts = new ArrayList<>();
    private final Map<Look, Font> open = new HashMap<>();
    private final COSDictionary resources = new COSDictionary();

    private record Key(int character, Look look) {}

    private record Code(Font font, int number) {}

    public PdfLetters(PDDocument document, Letters letters) {
        this.document = document;
        this.letters = letters;
    }

    /// The fonts by the names they have on pages. Complete after `finish`.
    public COSDictionary resources() {
        return resources;
    }

    /// Writes a line of text to a page whose unit is a dot and whose y runs downwards.
    public void show(StringBuilder page, String text, int x, int baseline, int size, Look look) {
        double at = x;
        page.append("BT\n");
        Font current = null;
        var shown = new StringBuilder();
        double begin = at;
        for (var glyph : letters.glyphs(text)) {
            var code = codes.computeIfAbsent(new Key(glyph.character(), look), _ -> code(glyph, look));
            if (current != code.font) {
                flush(page, current, shown, new Place(begin, baseline, size));
                current = code.font;
                begin = at;
            }
            shown.append(HEX.charAt(code.number >> 4)).append(HEX.charAt(code.number & 0xF));
            at += glyph.advance() * size;
        }
        flush(page, current, shown, new Place(begin, baseline, size));
        page.append("ET\n");
    }

    private record Place(double x, int baseline, int size) {}

    private static void flush(
            StringBuilder page, @org.jspecify.annotations.Nullable Font font, StringBuilder shown, Place place) {
        if (font == null || shown.isEmpty()) {
            return;
        }
        page.append('/').append(font.name).append(' ').append(place.size).append(" Tf 1 0 0 -1 ");
        page.append(Numbers.of(place.x)).append(' ').append(place.baseline).append(" Tm <");
        page.append(shown).append("> Tj\n");
        shown.setLength(0);
    }

    private Code code(Glyph glyph, Look look) {
        var font = open.get(look);
        if (font == null || font.size() == MOST_A_FONT) {
            font = new Font("F" + fonts.size(), look);
            fonts.add(font);
            open.put(look, font);
        }
        return new Code(font, font.add(glyph));
    }

    /// Writes the fonts; nothing can be shown afterwards.
    public void finish() throws IOException {
        for (var font : fonts) {
            resources.setItem(COSName.getPDFName(font.name), font.write(document));
        }
    }

    private static final class Font {
        private final String name;
        private final Look look;
        private final List<Glyph> glyphs = new ArrayList<>();

        Font(String name, Look look) {
            this.name = name;
            this.look = look;
        }

        int size() {
            return glyphs.size();
        }

        /// The code of the new glyph, from 1.
        int add(Glyph glyph) {
            glyphs.add(glyph);
            return glyphs.size();
        }

        COSDictionary write(PDDocument document) throws IOException {
            var font = new COSDictionary();
            font.setItem(COSName.TYPE, COSName.FONT);
            font.setItem(COSName.SUBTYPE, COSName.TYPE3);
            font.setItem(COSName.FONT_BBOX, box().getCOSArray());
            font.setItem(COSName.FONT_MATRIX, array(1.0 / EM, 0, 0, 1.0 / EM, 0, 0));
            font.setInt(COSName.FIRST_CHAR, 1);
            font.setInt(COSName.LAST_CHAR, glyphs.size());
            font.setItem(COSName.RESOURCES, new COSDictionary());
            var widths = new COSArray();
            var pictures = new COSDictionary();
            var differences = new COSArray();
            differences.add(COSInteger.ONE);
            for (int i = 0; i < glyphs.size(); i++) {
                var name = COSName.getPDFName("g" + (i + 1));
                widths.add(new COSFloat((float) (glyphs.get(i).advance() * EM)));
                differences.add(name);
                pictures.setItem(name, stream(document, picture(glyphs.get(i))));
            }
            font.setItem(COSName.WIDTHS, widths);
            font.setItem(COSName.CHAR_PROCS, pictures);
            var encoding = new COSDictionary();
            encoding.setItem(COSName.TYPE, COSName.ENCODING);
            encoding.setItem(COSName.DIFFERENCES, differences);
            font.setItem(COSName.ENCODING, encoding);
            font.setItem(COSName.TO_UNICODE, stream(document, UnicodeMap.of(glyphs)));
            return font;
        }

        /// Around all of them: programs that copy text tell lines apart by it.
        private PDRectangle box() {
            var box = new Rectangle2D.Double();
            glyphs.forEach(glyph -> box.add(glyph.outline().getBounds2D()));
            double room = look == Look.BOLD ? Emboldening.SHARE : 0;
            return new PDRectangle(
                    (float) ((box.x - room) * EM),
                    (float) ((box.y - room) * EM),
                    (float) ((box.width + 2 * room) * EM),
                    (float) ((box.height + 2 * room) * EM));
        }

        private String picture(Glyph glyph) {
            var text = new StringBuilder();
            text.append(Numbers.of(glyph.advance() * EM)).append(" 0 d0\n");
            if (look == Look.BOLD) {
                text.append(Numbers.of(Emboldening.SHARE * EM)).append(" w 1 j\n");
            }
            Outlines.write(glyph.outline(), EM, text);
            boolean isEvenOdd = glyph.outline().getWindingRule() == PathIterator.WIND_EVEN_ODD;
            return text.append(look == Look.BOLD ? "B" : "f")
                    .append(isEvenOdd ? "*\n" : "\n")
                    .toString();
        }
    }

    private static COSArray array(double... numbers) {
        var array = new COSArray();
        for (double number : numbers) {
            array.add(new COSFloat((float) number));
        }
        return array;
    }

    private static COSStream stream(PDDocument document, String content) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
