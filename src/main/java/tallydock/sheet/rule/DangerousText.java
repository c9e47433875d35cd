package tallydock.sheet.rule;

import tallydock.domain.document.ProblemCode;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.table.Words;
import tallydock.sheet.value.Ascii;
import tallydock.sheet.value.NumberText;

/// Text that a spreadsheet would run as a formula when it is written out again, and text that is too long to keep.
public record DangerousText(Grid grid, Findings findings) {
    /// Looks at every cell of a line, also in columns nobody reads: the row may be exported as it is.
    public void check(int row, String sku) {
        for (int col = 0; col < grid.width(); col++) {
            if (grid.cell(row, col) instanceof Cell.Text(var text)) {
                check(row, col, text, sku);
            }
        }
    }

    private void check(int row, int col, String text, String sku) {
        if (text.length() > NameCells.LONGEST) {
            findings.at(ProblemCode.CELL_TOO_LONG, row, col, "sku", sku, "chars", text.length());
        }
        if (beginsLikeAFormula(text.charAt(0)) && !isHarmless(text)) {
            findings.at(ProblemCode.FORMULA_INJECTION, row, col, "sku", sku, "raw", shortened(text));
        }
    }

    private static boolean beginsLikeAFormula(char c) {
        return switch (c) {
            case '=', '+', '-', '@', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20' -> true;
            default -> false;
        };
    }

    private static boolean isHarmless(String text) {
        return Words.isPlaceholder(text)
                || !NumberText.of(Ascii.of(text)).number().isEmpty();
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) : text;
    }
}
