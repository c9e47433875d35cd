package tallydock.desk.kit.labelling;

import java.util.List;
import tallydock.domain.label.placed.Finding;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.Printer;
import tallydock.usecase.report.ReportResult;

/// How the printing of a batch stands.
public sealed interface LabelState {
    record Idle() implements LabelState {}

    /// They are laid out and ordered, or written.
    record Working() implements LabelState {}

    /// A printer has them to print, now or as soon as it can be reached.
    record Ordered(JobId job, Printer printer, int labels) implements LabelState {}

    record Saved(String place, int labels) implements LabelState {}

    /// A label cannot be scanned as it would be, so none is printed.
    ///
    /// @param label its number, from 1
    /// @param wouldDo stocks that would do
    record Refused(int label, List<Finding> findings, List<Stock> wouldDo) implements LabelState {
        public Refused {
            findings = List.copyOf(findings);
            wouldDo = List.copyOf(wouldDo);
        }
    }

    /// A label misses a rule, which somebody may allow by name.
    record NeedsWord(int label, List<Finding> findings, List<Stock> wouldDo) implements LabelState {
        public NeedsWord {
            findings = List.copyOf(findings);
            wouldDo = List.copyOf(wouldDo);
        }
    }

    /// It was printed so many times before: why again?
    record NeedsReason(String code, int copies) implements LabelState {}

    /// The printer is gone, or holds a stock that is not known.
    record NoPrinter() implements LabelState {}

    record TooMany(int most) implements LabelState {}

    record NotSaved(String place, ReportResult.Reason reason) implements LabelState {}
}
