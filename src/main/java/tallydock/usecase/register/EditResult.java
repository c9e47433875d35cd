package tallydock.usecase.register;

import java.util.List;
import tallydock.domain.register.CodeClash;
import tallydock.domain.register.ProductCard;
import tallydock.domain.register.form.FormProblem;

/// What became of an edit.
public sealed interface EditResult {
    /// It is in the log. `clashes` are codes of the product that another one claims too: questions to decide.
    record Saved(ProductCard card, List<CodeClash> clashes) implements EditResult {
        public Saved {
            clashes = List.copyOf(clashes);
        }
    }

    /// Nothing was written.
    record Refused(List<FormProblem> problems) implements EditResult {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
