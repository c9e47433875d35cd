package tallydock.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tallydock.domain.document.choice.TextDialect;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.cells.Pos;
import tallydock.sheet.cells.SheetSource;
import tallydock.sheet.cells.UnreadableException;
import tallydock.sheet.value.Ascii;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;
import tallydock.usecase.trace.PaperRows;

/// Looks through the cells of a kept paper once more, without understanding it anew.
public final class FilePaperRows implements PaperRows {
    /// Beyond this the looking would take longer than a person waits.
    private static final long LONGEST = 16L << 20;

    private static final int MOST_COLUMNS = 60;

    @Override
    public Map<String, List<Integer>> find(SourceFile file, Columns columns, Set<String> wanted) {
        var path = Path.of(file.location());
        try {
            if (Files.size(path) > LONGEST) {
                return Map.of();
            }
            try (SheetSource source = Content.open(path, TextDialect.UNSAID, Progress.UNWATCHED)) {
                return find(source, columns, wanted);
            }
        } catch (UnreadableException | IOException _) {
            return Map.of();
        }
    }

    private static Map<String, List<Integer>> find(SheetSource source, Columns columns, Set<String> wanted) {
        int sheet = columns.sheet().map(source.sheets()::indexOf).orElse(0);
        return sheet < 0 ? Map.of() : find(source.whole(sheet, Progress.UNWATCHED), columns.letters(), wanted);
    }

    private static Map<String, List<Integer>> find(Grid grid, Set<String> letters, Set<String> wanted) {
        int[] places = IntStream.range(0, Math.min(grid.width(), MOST_COLUMNS))
                .filter(col -> letters.isEmpty() || letters.contains(Pos.letters(col)))
                .toArray();
        Map<String, List<Integer>> found = new HashMap<>();
        for (int row = 0; row < grid.rowCount(); row++) {
            for (int col : places) {
                int number = row + 1;
                text(grid, row, col)
                        .filter(wanted::contains)
                        .ifPresent(text -> found.computeIfAbsent(text, _ -> new ArrayList<>())
                                .add(number));
            }
        }
        return found;
    }

    private static Optional<String> text(Grid grid, int row, int col) {
        var cell = grid.cell(row, col);
        return cell.isBlank()
                ? Optional.empty()
                : Optional.of(Ascii.of(cell.shown()).toUpperCase(Locale.ROOT));
    }
}
