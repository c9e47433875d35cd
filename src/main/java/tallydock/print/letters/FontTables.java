package tallydock.print.letters;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The tables of a font file, as the OpenType specification has them. A parser that reads a collection of ten fonts to
/// find one, and tables of ligatures that nobody asks for, takes a second; with the directory of one font and the few
/// tables outlines need it takes a tenth.
final class FontTables {
    private static final int COLLECTION = 0x74746366;
    private static final int HEAD = 12;
    private static final int RECORD = 16;
    private static final int NAME_RECORD = 12;
    private static final int POSTSCRIPT_NAME = 6;
    private static final int MACINTOSH = 1;
    private static final Set<String> NEEDED =
            Set.of("CFF ", "OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    private final byte[] file;
    private final ByteBuffer content;

    private record Table(String tag, int checksum, int offset, int length) {}

    private FontTables(byte[] file) {
        this.file = file;
        this.content = ByteBuffer.wrap(file);
    }

    /// A file with one font and only what outlines need; of a collection the first font whose name matches,
    /// else the first of all. Empty when the file is not what it should be. Fonts are large: the bytes given
    /// become the answer.
    static Optional<byte[]> one(byte[] file, Pattern name) {
        try {
            var tables = new FontTables(file);
            return tables.alone(tables.chosen(name));
        } catch (BufferUnderflowException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private int chosen(Pattern name) {
        if (content.getInt(0) != COLLECTION) {
            return 0;
        }
        int fonts = content.getInt(8);
        for (int i = 0; i < fonts; i++) {
            int start = content.getInt(HEAD + 4 * i);
            if (name.matcher(name(start).toLowerCase(Locale.ROOT)).matches()) {
                return start;
            }
        }
        return content.getInt(HEAD);
    }

    private List<Table> tables(int start) {
        int count = content.getShort(start + 4);
        var tables = new ArrayList<Table>();
        for (int i = 0; i < count; i++) {
            int at = start + HEAD + RECORD * i;
            var tag = new String(file, at, 4, StandardCharsets.ISO_8859_1);
            tables.add(new Table(tag, content.getInt(at + 4), content.getInt(at + 8), content.getInt(at + 12)));
        }
        return tables;
    }

    private String name(int start) {
        return tables(start).stream()
                .filter(table -> table.tag.equals("name"))
                .findFirst()
                .map(this::postScriptName)
                .orElse("");
    }

    private String postScriptName(Table names) {
        int count = content.getShort(names.offset + 2);
        int texts = names.offset + content.getShort(names.offset + 4);
        for (int i = 0; i < count; i++) {
            int at = names.offset + 6 + NAME_RECORD * i;
            if (content.getShort(at + 6) == POSTSCRIPT_NAME) {
                Charset charset =
                        content.getShort(at) == MACINTOSH ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
                return new String(file, texts + content.getShort(at + 10), content.getShort(at + 8), charset);
            }
        }
        return "";
    }

    /// The file with the directory of one font at its beginning, where the directory of the collection was.
    private Optional<byte[]> alone(int start) {
        var kept = tables(start).stream()
                .filter(table -> NEEDED.contains(table.tag))
                .toList();
        int directory = HEAD + RECORD * kept.size();
        if (kept.isEmpty() || kept.stream().anyMatch(table -> table.offset < directory)) {
            return Optional.empty();
        }
        var out = ByteBuffer.wrap(file);
        out.putInt(content.getInt(start)).putShort((short) kept.size()).position(HEAD);
        for (var table : kept) {
            out.put(table.tag.getBytes(StandardCharsets.ISO_8859_1));
            out.putInt(table.checksum).putInt(table.offset).putInt(table.length);
        }
        return Optional.of(file);
    }
}
