package tallydock.sheet;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.cells.SheetSource;
import tallydock.sheet.table.Header;
import tallydock.sheet.table.Words;

/// Chooses among the sheets of a file.
final class BestSheet {
    /// A sheet that explains the form loses against the form itself.
    private static final double ABOUT_THE_FORM = 0.2;

    private BestSheet() {}

    /// The sheet whose heading says the most; empty when none has a heading.
    static OptionalInt of(SheetSource source, Function<Grid, Optional<Header>> header) {
        int best = -1;
        double bestScore = 0;
        for (int i = 0; i < source.sheets().size(); i++) {
            String name = source.sheets().get(i);
            double score = header.apply(source.head(i)).map(Header::score).orElse(0.0);
            score *= Words.isAboutTheForm(name) ? ABOUT_THE_FORM : 1;
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
