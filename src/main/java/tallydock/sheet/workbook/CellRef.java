package tallydock.sheet.workbook;

import java.util.Optional;

/// A cell reference such as `AB12`, as row and column from 0.
record CellRef(int row, int col) {
    /// Empty when the text is no reference or points outside of any sheet.
    static Optional<CellRef> parse(String text) {
        int col = 0;
        int i = 0;
        while (i < text.length() && i < 4 && Character.isLetter(text.charAt(i))) {
            col = col * 26 + Character.toUpperCase(text.charAt(i)) - 'A' + 1;
            i++;
        }
        int row = number(text.substring(i));
        return col < 1 || col > 16_384 || row < 1 ? Optional.empty() : Optional.of(new CellRef(row - 1, col - 1));
    }

    /// A whole number of up to nine digits; 0 for anything else.
    static int number(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
