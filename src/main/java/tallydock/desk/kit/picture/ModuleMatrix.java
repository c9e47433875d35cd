package tallydock.desk.kit.picture;

import java.util.List;
import java.util.stream.IntStream;
import tallydock.domain.label.Modules;

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

    /// The modules of a symbol as its encoder gave them.
    public static ModuleMatrix of(Modules modules) {
        return new ModuleMatrix(IntStream.range(0, modules.height())
                .mapToObj(row -> text(modules, row))
                .toList());
    }

    private static String text(Modules modules, int row) {
        var text = new StringBuilder(modules.width());
        for (var x = 0; x < modules.width(); x++) {
            text.append(modules.isDark(x, row) ? '#' : '.');
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
