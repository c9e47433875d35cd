package tallydock.sheet.workbook;

import java.util.Optional;

/// A cell reference such as `AB12`, as row and column from 0.
record CellRef(int row, int col) {
    private static final int MOST_COLUMNS = 16_384;

    /// Empty when the text is no reference or points outside of any sheet.
    static Optional<CellRef> parse(String text) {
        int col = column(text, -1);
        int letters = 0;
        while (letters < text.length() && letters < 4 && Character.isLetter(text.charAt(letters))) {
            letters++;
        }
        return col < 0 ? Optional.empty() : Optional.of(new CellRef(number(text, letters) - 1, col));
    }

    /// The column that a reference names, without making more of it; `otherwise` when the text is no reference.
    static int column(String text, int otherwise) {
        int col = 0;
        int i = 0;
        while (i < text.length() && i < 4 && Character.isLetter(text.charAt(i))) {
            col = col * 26 + Character.toUpperCase(text.charAt(i)) - 'A' + 1;
            i++;
        }
        int row = number(text, i);
        return col < 1 || col > MOST_COLUMNS || row < 1 ? otherwise : col - 1;
    }

    /// A whole number of up to nine digits; 0 for anything else.
    static int number(String text) {
        return number(text, 0);
    }

    private static int number(String text, int from) {
        if (text.length() == from || text.length() > from + 9) {
            return 0;
        }
        int number = 0;
        for (int i = from; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
