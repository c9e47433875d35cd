package tallydock.print.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import tallydock.print.letters.Glyph;
import tallydock.print.letters.RightToLeft;

/// Which character each code of a font stands for, so that text can be found and copied.
final class UnicodeMap {
    private static final int MOST_A_BLOCK = 100;

    private UnicodeMap() {}

    static String of(List<Glyph> glyphs) {
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CMapName /T def
                /CMapType 2 def
                1 begincodespacerange
                <00> <FF>
                endcodespacerange
                """);
        for (int from = 0; from < glyphs.size(); from += MOST_A_BLOCK) {
            int to = Math.min(glyphs.size(), from + MOST_A_BLOCK);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                String said = said(glyphs.get(i).character());
                String hex = HexFormat.of().formatHex(said.getBytes(StandardCharsets.UTF_16BE));
                map.append("<%02X> <%s>\n".formatted(i + 1, hex));
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static String said(int character) {
        return RightToLeft.isForm(character) ? RightToLeft.letters(character) : Character.toString(character);
    }
}
