package tallydock.sheet.value;

import java.util.Optional;
import java.util.Set;
import tallydock.sheet.cells.Cell;

/// Yes and no in the ways sheets write them; a blank cell and a stroke mean no.
public final class YesNo {
    private static final Set<String> YES =
            Set.of("是", "有", "y", "yes", "true", "1", "√", "✓", "✔", "☑", "对", "含", "ja", "带");
    private static final Set<String> NO = Set.of(
            "否", "无", "没有", "不", "n", "no", "false", "0", "×", "x", "✗", "✘", "/", "-", "--", "n/a", "na", "none",
            "nein", "不带", "");

    private YesNo() {}

    /// Empty when the cell says neither.
    public static Optional<Boolean> of(Cell cell) {
        String word = Ascii.folded(cell.shown());
        if (YES.contains(word) || (word.length() > 1 && (word.startsWith("是") || word.startsWith("带")))) {
            return Optional.of(true);
        }
        return NO.contains(word) || word.startsWith("不") || word.startsWith("无")
                ? Optional.of(false)
                : Optional.empty();
    }
}
