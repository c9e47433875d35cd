package tallydock.domain.document.reading;

import java.util.List;
import java.util.Optional;
import tallydock.domain.document.choice.ChangedCell;
import tallydock.domain.document.choice.ReadingChoices;
import tallydock.domain.document.choice.RowSet;

/// A way out of a problem: the cells it changes, the rows it leaves out, the currency it gives to prices
/// without one; nothing else.
public record Repair(RepairKind kind, List<ChangedCell> cells, RowSet rows, Optional<String> currency) {
    public Repair {
        cells = List.copyOf(cells);
    }

    /// One that gives no currency to others.
    public Repair(RepairKind kind, List<ChangedCell> cells, RowSet rows) {
        this(kind, cells, rows, Optional.empty());
    }

    /// Gives a currency to every price without one.
    public static Repair assume(String currency) {
        return new Repair(RepairKind.ASSUME_CURRENCY, List.of(), RowSet.NONE, Optional.of(currency));
    }

    /// Changes one cell.
    public static Repair cell(RepairKind kind, ChangedCell cell) {
        return new Repair(kind, List.of(cell), RowSet.NONE);
    }

    /// The choices with this repair made.
    public ReadingChoices in(ReadingChoices choices) {
        var edited = choices.withEdits(cells.stream().map(ChangedCell::edit).toList())
                .withLeftOut(choices.leftOut().and(rows));
        var layout = edited.layout();
        return currency.map(iso ->
                        edited.withLayout(layout.withAssumed(layout.assumed().withCurrency(iso))))
                .orElse(edited);
    }
}
