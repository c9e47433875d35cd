package tallydock.sheet.packing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tallydock.domain.barcode.FbaBoxId;
import tallydock.domain.barcode.Sscc;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Concept;
import tallydock.sheet.value.Ascii;
import tallydock.sheet.value.CartonNumbers;

/// Box ids a list states in a column of their own. A shipping mark is none unless it is an FBA box id or an SSCC.
final class BoxIds {
    private static final Pattern SAYS_ID = Pattern.compile(".*(?:\\bid\\b|barcode|条码|sscc).*", Pattern.DOTALL);

    private final PackingTable table;
    private final Optional<Column> column;

    BoxIds(PackingTable table) {
        this.table = table;
        this.column = table.columns.find(Concept.BOX_LABEL);
    }

    /// One id for each carton of the group, or none at all.
    List<String> of(CartonGroup group) {
        if (column.isEmpty()) {
            return List.of();
        }
        var ids = CartonNumbers.of(table.cells.at(group.firstRow(), column.get()));
        boolean enough = ids.size() == group.count();
        return enough && ids.stream().allMatch(this::isId) ? ids : List.of();
    }

    static Optional<String> at(List<String> ids, int index) {
        return index < ids.size() ? Optional.of(ids.get(index)) : Optional.empty();
    }

    private boolean isId(String text) {
        return FbaBoxId.parse(text).isPresent()
                || Sscc.parse(text).isPresent()
                || (column.isPresent()
                        && SAYS_ID.matcher(Ascii.folded(column.get().heading().text()))
                                .matches());
    }
}
