package tallydock.desk.kit.picture;

import java.util.BitSet;
import java.util.List;

/// A scannable code as dark and light modules, row by row: `#` is dark, anything else light. Made by whoever encodes; a
/// bar code is a single row. Without its quiet zone.
public record ModuleMatrix(List<String> rows) {
    public ModuleMatrix {
        rows = List.copyOf(rows);
        if (rows.isEmpty() || rows.getFirst().isEmpty()) {
            throw new IllegalArgumentException("a code has modules");
        }
        var width = rows.getFirst().length();
        if (rows.stream().anyMatch(row -> row.length() != width)) {
            throw new IllegalArgumentException("all rows of a code have one length");
        }
    }

    /// Takes rows as bits; `width` is the number of modules in a row.
    public static ModuleMatrix of(List<BitSet> rows, int width) {
        return new ModuleMatrix(rows.stream().map(row -> text(row, width)).toList());
    }

    private static String text(BitSet row, int width) {
        var text = new StringBuilder(width);
        for (var x = 0; x < width; x++) {
            text.append(row.get(x) ? '#' : '.');
        }
        return text.toString();
    }

    public int width() {
        return rows.getFirst().length();
    }

    public int height() {
        return rows.size();
    }

    public boolean isDark(int x, int y) {
        return rows.get(y).charAt(x) == '#';
    }
}
