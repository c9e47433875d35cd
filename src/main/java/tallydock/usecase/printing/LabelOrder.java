package tallydock.usecase.printing;

import java.util.List;
import java.util.Optional;
import tallydock.domain.label.Template;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.LabelRun;
import tallydock.domain.printer.PrintOrder.Subject;
import tallydock.domain.printer.PrinterId;

/// Labels that somebody wants from a printer.
///
/// @param runs in the order they are to be printed
/// @param reason why labels that were printed before are printed again; blank is none
/// @param isAllowed whether a person said by name that labels which miss a rule of their size may be printed
/// @param insteadOf the job that is dropped for it
public record LabelOrder(
        PrinterId printer,
        Template template,
        List<LabelRun> runs,
        Subject subject,
        Optional<String> reason,
        boolean isAllowed,
        Optional<JobId> insteadOf) {
    public LabelOrder {
        runs = List.copyOf(runs);
        reason = reason.map(String::strip).filter(said -> !said.isEmpty());
    }

    /// Labels for the first time, or once more, without anybody's word.
    public static LabelOrder of(PrinterId printer, Template template, List<LabelRun> runs, Subject subject) {
        return new LabelOrder(printer, template, runs, subject, Optional.empty(), false, Optional.empty());
    }

    /// The same with a person's word that rules of size may be missed.
    public LabelOrder allowed() {
        return new LabelOrder(printer, template, runs, subject, reason, true, insteadOf);
    }

    /// The same with a reason for printing again.
    public LabelOrder because(String said) {
        return new LabelOrder(printer, template, runs, subject, Optional.of(said), isAllowed, insteadOf);
    }
}
