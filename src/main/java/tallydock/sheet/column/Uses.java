package tallydock.sheet.column;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tallydock.domain.document.choice.ColumnUse;

/// What a person calls the meanings that the reader knows.
public final class Uses {
    private static final Map<String, ColumnUse> BY_NAME =
            Arrays.stream(ColumnUse.values()).collect(Collectors.toMap(ColumnUse::name, Function.identity()));

    private Uses() {}

    /// The use of a column as it was found.
    public static ColumnUse of(Column column) {
        return switch (column.concept()) {
            case QUANTITY -> scoped(ColumnUse.QUANTITY, column.scope());
            case GROSS -> weight(ColumnUse.GROSS, column.scope());
            case NET -> weight(ColumnUse.NET, column.scope());
            default -> Optional.ofNullable(BY_NAME.get(column.concept().name())).orElse(ColumnUse.OTHER);
        };
    }

    /// The meaning of a use.
    static Concept concept(ColumnUse use) {
        return switch (use) {
            case QUANTITY_PER_CARTON, QUANTITY_TOTAL, BOX_QUANTITY, PRODUCT_QUANTITY -> Concept.QUANTITY;
            case GROSS_PER_CARTON, GROSS_TOTAL, PIECE_WEIGHT -> Concept.GROSS;
            case NET_PER_CARTON, NET_TOTAL -> Concept.NET;
            case OTHER -> Concept.NOT_USED;
            default -> Concept.valueOf(use.name());
        };
    }

    /// What a figure of this use is of.
    static Scope scope(ColumnUse use) {
        return switch (use) {
            case QUANTITY_PER_CARTON, GROSS_PER_CARTON, NET_PER_CARTON, BOX_QUANTITY, PRODUCT_QUANTITY ->
                Scope.PER_CARTON;
            case QUANTITY_TOTAL, GROSS_TOTAL, NET_TOTAL -> Scope.TOTAL;
            case PIECE_WEIGHT -> Scope.PER_PIECE;
            default -> Scope.UNSAID;
        };
    }

    private static ColumnUse weight(ColumnUse plain, Scope scope) {
        return scope == Scope.PER_PIECE ? ColumnUse.PIECE_WEIGHT : scoped(plain, scope);
    }

    private static ColumnUse scoped(ColumnUse plain, Scope scope) {
        return switch (scope) {
            case PER_CARTON -> ColumnUse.valueOf(plain + "_PER_CARTON");
            case TOTAL -> ColumnUse.valueOf(plain + "_TOTAL");
            default -> plain;
        };
    }
}
