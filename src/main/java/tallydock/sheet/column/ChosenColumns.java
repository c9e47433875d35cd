package tallydock.sheet.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.reading.ColumnReason;
import tallydock.sheet.cells.Pos;

/// The columns of a table when a person says what some of them are.
public final class ChosenColumns {
    /// A table has one column of each of these; where a person names it, another that was found is not it.
    private static final Set<Concept> ONE_OF_A_KIND = EnumSet.of(
            Concept.CARTON_NO,
            Concept.CARTON_LAST,
            Concept.CARTON_COUNT,
            Concept.BOX_LABEL,
            Concept.SKU,
            Concept.FNSKU,
            Concept.GTIN,
            Concept.HS_CODE,
            Concept.CURRENCY,
            Concept.SIZE,
            Concept.LENGTH,
            Concept.WIDTH,
            Concept.HEIGHT);

    private final Columns found;
    private final List<Heading> headings;
    private final Map<Integer, ColumnUse> chosen = new HashMap<>();

    /// @param uses by column letters; letters to the right of the headings name nothing
    public ChosenColumns(Columns found, List<Heading> headings, Map<String, ColumnUse> uses) {
        this.found = found;
        this.headings = headings;
        uses.forEach((letters, use) -> Pos.column(letters).stream()
                .filter(col -> col < headings.size())
                .forEach(col -> chosen.put(col, use)));
    }

    /// All columns, those that were chosen as they were chosen.
    public Columns columns() {
        if (chosen.isEmpty()) {
            return found;
        }
        List<Column> all = new ArrayList<>();
        Set<Integer> known = new HashSet<>();
        for (var column : found.all()) {
            known.add(column.index());
            all.add(chosen.containsKey(column.index()) ? chosen(column) : unchosen(column));
        }
        chosen.forEach((col, use) -> {
            if (!known.contains(col) && !isLeftToLayout(use) && use != ColumnUse.NOT_USED && use != ColumnUse.OTHER) {
                all.add(made(col, use));
            }
        });
        all.sort(Comparator.comparingInt(Column::index));
        return new Columns(all);
    }

    private Column chosen(Column column) {
        var use = chosen.getOrDefault(column.index(), ColumnUse.OTHER);
        if (isLeftToLayout(use)) {
            return column;
        }
        return use == Uses.of(column) ? column.confirmed() : made(column.index(), use);
    }

    private Column unchosen(Column column) {
        boolean taken = ONE_OF_A_KIND.contains(column.concept())
                && chosen.values().stream().anyMatch(use -> Uses.concept(use) == column.concept());
        return taken ? column.as(Concept.NOT_USED, ColumnReason.ANOTHER_IS_CHOSEN) : column;
    }

    private Column made(int col, ColumnUse use) {
        var heading = headings.get(col);
        return new Column(col, heading, Uses.concept(use), Uses.scope(use), 2, ColumnReason.CHOSEN);
    }

    /// Columns of a matrix are told by their headings alone.
    private static boolean isLeftToLayout(ColumnUse use) {
        return use == ColumnUse.BOX_QUANTITY || use == ColumnUse.PRODUCT_QUANTITY;
    }
}
