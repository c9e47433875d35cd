package tallydock.print.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

class FontTablesTest {
    private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Pattern ANY = Pattern.compile(".*");

    @Test
    void whatIsLeftOfAFontHasItsOutlinesAndNoMore() throws IOException {
        byte[] whole;
        try (var in = PDFont.class.getResourceAsStream(LATIN)) {
            whole = Objects.requireNonNull(in).readAllBytes();
        }
        try (var font = new TTFParser()
                .parse(new RandomAccessReadBuffer(
                        FontTables.one(whole.clone(), ANY).orElseThrow()))) {
            int glyph = font.getUnicodeCmapLookup().getGlyphId('A');

            assertThat(font.getPath("A").getBounds2D().isEmpty()).isFalse();
            assertThat(font.getAdvanceWidth(glyph)).isPositive();
            assertThat(font.getTableMap()).containsKey("glyf").doesNotContainKey("GSUB");
        }
    }

    @Test
    void whatIsNoFontIsNone() {
        assertThat(FontTables.one(new byte[] {1, 2, 3}, ANY)).isEmpty();
        assertThat(FontTables.one(new byte[64], ANY)).isEmpty();
        assertThat(FontTables.one(
                        "ttcf, but of words alone, and long enough to be read".getBytes(StandardCharsets.US_ASCII),
                        ANY))
                .isEmpty();
    }
}
