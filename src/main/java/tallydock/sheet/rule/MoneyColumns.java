package tallydock.sheet.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Concept;
import tallydock.sheet.column.Scope;

/// Which columns are quantity, price and amount. Headings propose; where quantity x price = amount on most rows for one
/// choice alone, that choice stands.
public record MoneyColumns(Optional<Column> quantity, Optional<Column> price, Optional<Column> amount) {
    private static final int SAMPLE = 200;
    private static final double BY_HEADING = 0.1;
    private static final BigDecimal NEARLY = new BigDecimal("0.011");

    private record Choice(Column quantity, Column price, Column amount, double score) {}

    public static MoneyColumns of(OpenTable table, List<Integer> rows) {
        var sample = rows.subList(0, Math.min(SAMPLE, rows.size()));
        var best = choices(table).stream()
                .map(choice -> scored(table, choice, sample))
                .reduce((one, other) -> other.score() > one.score() + 0.001 ? other : one);
        return best.map(choice -> new MoneyColumns(
                        Optional.of(choice.quantity()), Optional.of(choice.price()), Optional.of(choice.amount())))
                .orElseGet(() -> byHeading(table));
    }

    private static MoneyColumns byHeading(OpenTable table) {
        var columns = table.columns();
        return new MoneyColumns(
                columns.find(Concept.QUANTITY, Scope.TOTAL)
                        .or(() -> columns.find(Concept.QUANTITY))
                        .or(() -> columns.find(Concept.PIECES_OR_CARTONS)),
                columns.find(Concept.UNIT_PRICE),
                columns.find(Concept.AMOUNT));
    }

    private static List<Choice> choices(OpenTable table) {
        var quantities = all(table, Concept.QUANTITY, Concept.PIECES_OR_CARTONS, Concept.CARTON_COUNT);
        var moneys = all(table, Concept.UNIT_PRICE, Concept.AMOUNT);
        List<Choice> choices = new ArrayList<>();
        for (var quantity : quantities) {
            for (var price : moneys) {
                moneys.stream()
                        .filter(amount -> amount.index() != price.index())
                        .forEach(amount -> choices.add(new Choice(quantity, price, amount, 0)));
            }
        }
        return choices;
    }

    private static List<Column> all(OpenTable table, Concept... concepts) {
        return Stream.of(concepts)
                .flatMap(concept -> table.columns().list(concept).stream())
                .toList();
    }

    private static Choice scored(OpenTable table, Choice choice, List<Integer> rows) {
        long agreed = rows.stream().filter(row -> agrees(table, choice, row)).count();
        double headings = (choice.quantity().is(Concept.QUANTITY) ? BY_HEADING : 0)
                + (choice.quantity().scope() == Scope.TOTAL ? BY_HEADING / 2 : 0)
                + (choice.price().is(Concept.UNIT_PRICE) ? BY_HEADING : 0)
                + (choice.amount().is(Concept.AMOUNT) ? BY_HEADING : 0)
                + BY_HEADING * choice.price().confidence()
                + BY_HEADING * choice.amount().confidence();
        return new Choice(
                choice.quantity(),
                choice.price(),
                choice.amount(),
                headings + (double) agreed / Math.max(1, rows.size()));
    }

    private static boolean agrees(OpenTable table, Choice choice, int row) {
        var quantity = table.number(row, Optional.of(choice.quantity()));
        var price = table.number(row, Optional.of(choice.price()));
        var amount = table.number(row, Optional.of(choice.amount()));
        return quantity.isPresent()
                && price.isPresent()
                && amount.isPresent()
                && quantity.get()
                                .multiply(price.get())
                                .subtract(amount.get())
                                .abs()
                                .compareTo(NEARLY)
                        < 0;
    }
}
