package tallydock.desk.shipments.intake.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import tallydock.desk.kit.text.Say;
import tallydock.domain.document.Place;
import tallydock.domain.document.Problem;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.document.Refusal;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.reading.ColumnReason;
import tallydock.usecase.text.ProblemSentences;
import tallydock.usecase.text.ReadingWords;

/// Words for what stands in a sheet and for what is wrong with it; the sentences are the same as everywhere.
public final class SheetWords {
    private static final String BUNDLE = "tallydock.text.sheets";
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private static final ReadingWords READ_IN_ENGLISH = new ReadingWords(Locale.ENGLISH);
    private static final ReadingWords READ_IN_CHINESE = new ReadingWords(Locale.SIMPLIFIED_CHINESE);

    private final ProblemSentences english = new ProblemSentences(Locale.ENGLISH);
    private final ProblemSentences chinese = new ProblemSentences(Locale.SIMPLIFIED_CHINESE);

    /// A problem with its place; the name of the sheet is left out, since one sheet is looked at.
    public Say of(Problem problem) {
        var where = problem.where().map(place -> new Place(Optional.empty(), place.row(), place.col()));
        var here = new Problem(problem.code(), where, problem.details());
        return Say.both(english.of(here), chinese.of(here));
    }

    /// Why a file is not read, and what to do.
    public Say of(Refusal refusal) {
        return Say.both(english.of(refusal), chinese.of(refusal));
    }

    /// The heading of a problem.
    public static Say of(ProblemCode code) {
        return word("code." + code.name());
    }

    /// What a column is taken for.
    public static Say of(ColumnUse use) {
        return Say.both(READ_IN_ENGLISH.of(use), READ_IN_CHINESE.of(use));
    }

    /// Why it is.
    public static Say of(ColumnReason reason) {
        return word("reason." + reason.name());
    }

    /// A kind of sheet.
    public static Say of(Paper paper) {
        return word("paper." + paper.name());
    }

    private static Say word(String key) {
        return Say.both(
                ResourceBundle.getBundle(BUNDLE, Locale.ROOT, NO_FALLBACK).getString(key),
                ResourceBundle.getBundle(BUNDLE, Locale.CHINESE, NO_FALLBACK).getString(key));
    }
}
