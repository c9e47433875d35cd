package tallydock.desk.shipments.intake;

import java.util.Locale;
import tallydock.desk.kit.text.Say;
import tallydock.domain.document.Problem;
import tallydock.domain.document.Refusal;
import tallydock.usecase.text.ProblemSentences;

/// What is wrong with a sheet, in the same sentences as everywhere.
public final class SheetWords {
    private final ProblemSentences english = new ProblemSentences(Locale.ENGLISH);
    private final ProblemSentences chinese = new ProblemSentences(Locale.SIMPLIFIED_CHINESE);

    Say of(Problem problem) {
        return Say.both(english.of(problem), chinese.of(problem));
    }

    Say of(Refusal refusal) {
        return Say.both(english.of(refusal), chinese.of(refusal));
    }
}
