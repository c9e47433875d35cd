package tallydock.usecase.printing;

import java.util.List;
import tallydock.domain.label.placed.Finding;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.printer.JobId;

/// What became of an order of labels. Only `Ordered` left anything in the log.
public sealed interface OrderResult {
    /// They are kept as a job and printed as soon as the printer can be reached.
    ///
    /// @param labels how many will come
    /// @param told what was shortened or allowed, each thing once
    record Ordered(JobId job, int labels, List<Finding> told) implements OrderResult {
        public Ordered {
            told = List.copyOf(told);
        }
    }

    /// A label cannot be scanned as it would be printed; nobody can allow that.
    ///
    /// @param label its number, from 1
    /// @param wouldDo stocks on which this label is fine
    record Refused(int label, List<Finding> findings, List<Stock> wouldDo) implements OrderResult {
        public Refused {
            findings = List.copyOf(findings);
            wouldDo = List.copyOf(wouldDo);
        }
    }

    /// A label misses a rule of its size: a person may allow it by name.
    ///
    /// @param label its number, from 1
    /// @param wouldDo stocks on which this label is fine
    record NeedsWord(int label, List<Finding> findings, List<Stock> wouldDo) implements OrderResult {
        public NeedsWord {
            findings = List.copyOf(findings);
            wouldDo = List.copyOf(wouldDo);
        }
    }

    /// This label was printed twice before: a further one takes a reason.
    ///
    /// @param copies how many there are
    record NeedsReason(String code, int copies) implements OrderResult {}

    /// More labels than one order may have, or none.
    record NotSoMany(long labels, int most) implements OrderResult {}

    /// The station does not have this printer any more.
    record NoPrinter() implements OrderResult {}

    /// The stock that the printer is said to have in it is not known here.
    record NoStock(String stock) implements OrderResult {}
}
