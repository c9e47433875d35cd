package tallydock.sheet.view;

import java.util.EnumSet;
import java.util.Set;
import tallydock.domain.document.ProblemCode;

/// Which problems keep a row from being stored: without a SKU, a whole quantity and a carton of its own there
/// is nothing to count against; of a product that is registered twice the first row stands. All others are
/// stored without what is wrong with them.
final class Hindrance {
    private static final Set<ProblemCode> BLOCKING = EnumSet.of(
            ProblemCode.SKU_MISSING,
            ProblemCode.QTY_NEGATIVE,
            ProblemCode.QTY_FRACTIONAL,
            ProblemCode.QTY_MISSING,
            ProblemCode.QTY_NOT_A_NUMBER,
            ProblemCode.QTY_TOO_LARGE,
            ProblemCode.DUPLICATE_CARTON,
            ProblemCode.DUPLICATE_SKU);

    private Hindrance() {}

    static boolean is(ProblemCode code) {
        return BLOCKING.contains(code);
    }
}
