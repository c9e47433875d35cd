package tallydock.sheet.rule;

import java.util.regex.Pattern;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Concept;
import tallydock.sheet.value.Ascii;

/// Gross and net weight in one cell, as in 12.5/11.8 under 毛重/净重.
public final class PairedWeights {
    private static final Pattern GROSS_FIRST =
            Pattern.compile("(?:毛重?|\\bg\\.?\\s*w|gross|brutto).*(?:净重?|\\bn\\.?\\s*w|net|netto)");
    private static final Pattern NET_FIRST =
            Pattern.compile("(?:净重?|\\bn\\.?\\s*w|net|netto).*(?:毛重?|\\bg\\.?\\s*w|gross|brutto)");
    private static final Pattern TWO = Pattern.compile("([^/]{1,20})/([^/]{1,20})");

    private PairedWeights() {}

    /// Whether a heading speaks of both.
    public static boolean areIn(String heading) {
        String folded = Ascii.folded(heading);
        return GROSS_FIRST.matcher(folded).find() || NET_FIRST.matcher(folded).find();
    }

    /// The weight of a cell that the column is about; the cell itself when it holds only one.
    static Cell part(Cell cell, Column column) {
        if (!(cell instanceof Cell.Text(var text)) || !hasStroke(text)) {
            return cell;
        }
        var two = TWO.matcher(Ascii.of(text));
        if (!two.matches() || !areIn(column.heading().text())) {
            return cell;
        }
        boolean netFirst =
                !GROSS_FIRST.matcher(Ascii.folded(column.heading().text())).find();
        return Cell.text(column.is(Concept.NET) == netFirst ? two.group(1) : two.group(2));
    }

    private static boolean hasStroke(String text) {
        return text.indexOf('/') >= 0 || text.indexOf('／') >= 0;
    }
}
