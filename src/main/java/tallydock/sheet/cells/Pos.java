package tallydock.sheet.cells;

import java.util.Optional;
import java.util.OptionalInt;
import tallydock.domain.document.Place;

/// A cell's place in a grid, counted from 0.
public record Pos(int row, int col) {
    /// The letters of a column: 0 is A, 26 is AA.
    public static String letters(int col) {
        var letters = new StringBuilder();
        for (int rest = col + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /// The column that letters name, from 0; empty for what names none.
    public static OptionalInt column(String letters) {
        if (!letters.matches("[A-Z]{1,3}")) {
            return OptionalInt.empty();
        }
        int col = 0;
        for (int i = 0; i < letters.length(); i++) {
            col = col * 26 + (letters.charAt(i) - 'A' + 1);
        }
        return OptionalInt.of(col - 1);
    }

    /// The place as a person names it.
    public Place in(Grid grid) {
        return new Place(grid.sheet(), Optional.of(row + 1), Optional.of(letters(col)));
    }
}
