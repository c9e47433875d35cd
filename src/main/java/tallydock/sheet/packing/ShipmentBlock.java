package tallydock.sheet.packing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tallydock.domain.barcode.FbaBoxId;
import tallydock.domain.barcode.FbaShipmentId;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Concept;
import tallydock.sheet.table.LabelPairs;
import tallydock.sheet.table.Words;
import tallydock.sheet.value.Ascii;

/// The numbers a shipment goes by, from the labels around the table and from columns that repeat them on every line.
final class ShipmentBlock {
    private static final Pattern FBA = Pattern.compile("(?<![A-Z0-9])FBA[0-9A-Z]{7,19}(?![A-Z0-9])");

    private final PackingTable table;
    private final List<LabelPairs.Pair> labels;
    private final List<Integer> lines;

    ShipmentBlock(PackingTable table, List<LabelPairs.Pair> labels, List<Integer> lines) {
        this.table = table;
        this.labels = labels;
        this.lines = lines;
    }

    /// @param boxIds box ids the list states; the shipment's id is part of them
    ShipmentRefs refs(List<String> boxIds) {
        var stated = values(Concept.SHIPMENT_ID).map(Ascii::of).toList();
        var fba = stated.stream()
                .flatMap(text -> shipment(text).stream())
                .findFirst()
                .or(this::anywhere)
                .or(() -> boxIds.stream().flatMap(id -> shipment(id).stream()).findFirst());
        Predicate<String> isFba = text -> shipment(text).isPresent();
        var reference = values(Concept.REFERENCE)
                .filter(isFba.negate())
                .findFirst()
                .or(() -> stated.stream().filter(isFba.negate()).findFirst())
                .or(() -> values(Concept.INVOICE_NO).findFirst());
        var destination = values(Concept.WAREHOUSE)
                .findFirst()
                .or(() -> values(Concept.DESTINATION).findFirst());
        return new ShipmentRefs(values(Concept.PO).filter(isFba.negate()).findFirst(), fba, reference, destination);
    }

    private Stream<String> values(Concept concept) {
        var inBlocks = labels.stream()
                .filter(pair -> pair.is(concept))
                .flatMap(pair -> pair.value().stream())
                .map(ShipmentBlock::plain);
        return Stream.concat(inBlocks, inColumn(concept).stream().map(ShipmentBlock::plain));
    }

    /// The value of a column that says the same on the first and on the last line.
    private Optional<String> inColumn(Concept concept) {
        return table.columns.find(concept).filter(_ -> !lines.isEmpty()).flatMap(column -> {
            String first = shown(lines.getFirst(), column);
            boolean repeated = first.equals(shown(lines.getLast(), column));
            return repeated && !first.isEmpty() && !Words.isPlaceholder(first) ? Optional.of(first) : Optional.empty();
        });
    }

    private String shown(int row, Column column) {
        return table.cells.at(row, column).shown();
    }

    /// An FBA shipment id that stands in the sheet without a label we know.
    private Optional<String> anywhere() {
        for (int row = 0; row < table.header.row(); row++) {
            for (int col = 0; col < table.grid.width(); col++) {
                var found = inCell(table.grid, row, col);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inCell(Grid grid, int row, int col) {
        if (!(grid.cell(row, col) instanceof Cell.Text(var text)) || !text.contains("FBA")) {
            return Optional.empty();
        }
        return FBA.matcher(Ascii.of(text))
                .results()
                .filter(match -> match.group().chars().skip(3).anyMatch(Character::isDigit))
                .flatMap(match -> shipment(match.group()).stream())
                .findFirst();
    }

    private static Optional<String> shipment(String text) {
        return FbaBoxId.parse(text)
                .map(FbaBoxId::shipment)
                .or(() -> FbaShipmentId.parse(text).map(FbaShipmentId::code));
    }

    /// Identifiers typed in full width are brought to plain form; names of places stay as written.
    private static String plain(String text) {
        return Ascii.of(text);
    }
}
