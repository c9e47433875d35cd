package tallydock.sheet.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tallydock.domain.document.Place;
import tallydock.domain.document.Problem;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.document.choice.ChangedCell;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.reading.Finding;
import tallydock.domain.document.reading.Repair;
import tallydock.domain.document.reading.RepairKind;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Pos;
import tallydock.sheet.value.Currencies;
import tallydock.sheet.value.NumberStyle;

/// Prices that say no currency, where neither heading nor label nor a person does: without one a price is not
/// kept. Where some rows say theirs the others are named one by one; where none does it is said once.
final class MissingCurrency {
    private static final int MOST_NAMED = 2_000;
    private static final String USUAL = "USD";

    private final ReadTable table;
    private final OptionalInt price;
    private final OptionalInt currency;
    private final Map<String, Integer> said = new HashMap<>();
    private final List<Integer> without = new ArrayList<>();

    MissingCurrency(ReadTable table) {
        this.table = table;
        price = column(ColumnUse.UNIT_PRICE);
        currency = column(ColumnUse.CURRENCY);
    }

    List<Finding> findings() {
        if (price.isEmpty() || table.currency().isPresent()) {
            return List.of();
        }
        table.rows().lines().filter(row -> !table.rows().isLeftOut(row)).forEach(this::look);
        if (without.isEmpty()) {
            return List.of();
        }
        var usual = said.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(USUAL);
        return said.isEmpty()
                ? List.of(new Finding(problem(Optional.empty()), false, List.of(Repair.assume(usual))))
                : without.stream()
                        .limit(MOST_NAMED)
                        .map(row -> new Finding(problem(Optional.of(row + 1)), false, repairs(row, usual)))
                        .toList();
    }

    /// Those that are not named one by one can only be given a currency all at once.
    private List<Repair> repairs(int row, String iso) {
        return without.size() > MOST_NAMED ? List.of(set(row, iso), Repair.assume(iso)) : List.of(set(row, iso));
    }

    private void look(int row) {
        var style = NumberStyle.of(table.decimals().used());
        var cell = table.grid().seen(row, price.getAsInt());
        if (style.number(cell).isEmpty()) {
            return;
        }
        var own = cell instanceof Cell.Text(var text) ? Currencies.in(text) : Optional.<String>empty();
        var iso = own.or(() -> currency.isPresent()
                ? Currencies.in(table.grid().seen(row, currency.getAsInt()).shown())
                : Optional.empty());
        iso.ifPresentOrElse(code -> said.merge(code, 1, Integer::sum), () -> without.add(row));
    }

    /// Beside the price, or in the column of currencies where there is one.
    private Repair set(int row, String iso) {
        int col = currency.orElse(price.getAsInt());
        String before = table.grid().cell(row, col).shown();
        String after = currency.isPresent() ? iso : before + " " + iso;
        return Repair.cell(
                RepairKind.SET_CURRENCY,
                new ChangedCell(row + 1, Pos.letters(col), ColumnLook.shortened(before), after));
    }

    /// At a row, from 1; of the column as a whole where none is given.
    private Problem problem(Optional<Integer> row) {
        var place = new Place(table.grid().sheet(), row, Optional.of(Pos.letters(price.getAsInt())));
        return new Problem(ProblemCode.CURRENCY_MISSING, Optional.of(place), Map.of());
    }

    private OptionalInt column(ColumnUse use) {
        return table.taken().entrySet().stream()
                .filter(entry -> entry.getValue().use() == use)
                .mapToInt(Map.Entry::getKey)
                .min();
    }
}
