package tallydock.desk.shipments.intake.sheet;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.document.RefusalCode;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.usecase.Progress;

/// Finds out what a file is. A packing list says how goods lie in cartons; what has goods and no cartons is an order
/// list or an invoice if it reads as one; what reads as no packing list is tried as the others in turn.
final class PaperFinder {
    private static final Set<RefusalCode> NO_SUCH_TABLE = EnumSet.of(RefusalCode.NO_TABLE, RefusalCode.NO_LINES);
    private static final List<Paper> WITHOUT_CARTONS = List.of(Paper.ORDERS, Paper.INVOICE);
    private static final List<Paper> OTHERS = List.of(Paper.PRODUCTS, Paper.FEES, Paper.INVOICE, Paper.ORDERS);
    private static final Set<ColumnUse> CARTONS = EnumSet.of(
            ColumnUse.CARTON_NO,
            ColumnUse.BOX_LABEL,
            ColumnUse.CARTON_COUNT,
            ColumnUse.QUANTITY_PER_CARTON,
            ColumnUse.BOX_QUANTITY);

    private final Opening opening;

    /// Reads a file as one kind of sheet.
    @FunctionalInterface
    interface Opening {
        Opened as(Paper paper, Wish wish, Progress progress);
    }

    PaperFinder(Opening opening) {
        this.opening = opening;
    }

    Opened open(Wish wish, Progress progress) {
        var list = opening.as(Paper.PACKING_LIST, wish, progress);
        if (list.refusal().isPresent()) {
            return list.refusal()
                    .filter(refusal -> NO_SUCH_TABLE.contains(refusal.code()))
                    .flatMap(_ -> first(OTHERS, wish, progress))
                    .orElse(list);
        }
        return hasCartons(list) ? list : first(WITHOUT_CARTONS, wish, progress).orElse(list);
    }

    private Optional<Opened> first(List<Paper> papers, Wish wish, Progress progress) {
        return papers.stream()
                .map(paper -> opening.as(paper, wish, progress))
                .filter(opened -> opened.refusal().isEmpty())
                .findFirst();
    }

    private static boolean hasCartons(Opened list) {
        return list.view().stream()
                .flatMap(view -> view.columns().stream())
                .anyMatch(column -> CARTONS.contains(column.taken().use()));
    }
}
