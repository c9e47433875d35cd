package tallydock.sheet.fee;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.column.Concept;
import tallydock.sheet.rule.Block;
import tallydock.sheet.rule.MoneyColumns;
import tallydock.sheet.rule.OpenTable;
import tallydock.sheet.value.Currencies;

/// In which currency a row of a statement is: said by its own cell, by a heading, or once for all above the table.
final class FeeCurrencies {
    private final OpenTable table;
    private final MoneyColumns money;
    private final Optional<String> ofAll;

    FeeCurrencies(OpenTable table, MoneyColumns money, Block block) {
        this.table = table;
        this.money = money;
        this.ofAll = Stream.of(money.amount(), money.price())
                .flatMap(Optional::stream)
                .flatMap(column -> column.heading().currency().stream())
                .findFirst()
                .or(() -> block.text(Concept.CURRENCY).flatMap(Currencies::in))
                .or(() -> block.textsAbove()
                        .flatMap(text -> Currencies.in(text).stream())
                        .findFirst());
    }

    Optional<String> of(int row) {
        return ofCells(row).or(() -> ofAll);
    }

    /// A total may name its currency anywhere in its row.
    Optional<String> ofTotal(int row) {
        return ofCells(row)
                .or(() -> IntStream.range(0, table.grid().width())
                        .mapToObj(col -> table.grid().cell(row, col))
                        .filter(Cell.Text.class::isInstance)
                        .flatMap(cell -> Currencies.in(cell.shown()).stream())
                        .findFirst())
                .or(() -> ofAll);
    }

    private Optional<String> ofCells(int row) {
        var own = table.text(row, Concept.CURRENCY).flatMap(Currencies::in);
        return own.or(() -> money.amount()
                .map(column -> table.cells().at(row, column))
                .filter(Cell.Text.class::isInstance)
                .flatMap(cell -> Currencies.in(cell.shown())));
    }
}
