package tallydock.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tallydock.domain.digest.Sha256;
import tallydock.domain.document.choice.HeaderFingerprint;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.cells.SheetSource;
import tallydock.sheet.column.Heading;
import tallydock.sheet.value.Ascii;

/// Tells forms apart by their headings. Case, width and spaces of the letters are no difference; the order of
/// the columns is one, for a layout names columns by their place.
final class Fingerprints {
    /// Where no heading is recognised, the row among the first with the most texts stands in for it.
    private static final int SEARCHED_ROWS = 30;

    private Fingerprints() {}

    static Optional<HeaderFingerprint> of(SheetSource source) {
        if (source.sheets().isEmpty()) {
            return Optional.empty();
        }
        var best = BestSheet.of(source, SheetKind.PACKING_LIST.find());
        var grid = source.head(best.orElse(0));
        var texts = SheetKind.PACKING_LIST
                .find()
                .apply(grid)
                .map(header -> header.headings().stream().map(Heading::text).toList())
                .orElseGet(() -> fullest(grid));
        return texts.stream().allMatch(String::isBlank) ? Optional.empty() : Optional.of(of(texts));
    }

    private static HeaderFingerprint of(List<String> texts) {
        String plain = texts.stream().map(Fingerprints::plain).collect(Collectors.joining("\n"));
        return new HeaderFingerprint(Sha256.of(plain.stripTrailing().getBytes(StandardCharsets.UTF_8)));
    }

    private static String plain(String heading) {
        return Ascii.folded(heading).replaceAll("\\s+", "");
    }

    private static List<String> fullest(Grid grid) {
        return IntStream.range(0, Math.min(SEARCHED_ROWS, grid.rowCount()))
                .mapToObj(row -> texts(grid, row))
                .reduce(List.of(), (best, one) -> filled(one) > filled(best) ? one : best);
    }

    private static List<String> texts(Grid grid, int row) {
        return IntStream.range(0, Math.min(600, grid.width()))
                .mapToObj(col -> grid.cell(row, col) instanceof Cell.Text(var text) ? text : "")
                .toList();
    }

    private static long filled(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).count();
    }
}
