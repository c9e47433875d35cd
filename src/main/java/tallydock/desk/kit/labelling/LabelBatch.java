package tallydock.desk.kit.labelling;

import java.util.List;
import tallydock.domain.label.Template;
import tallydock.domain.printer.LabelRun;
import tallydock.domain.printer.PrintOrder.Subject;

/// Labels that a room wants printed.
///
/// @param name what a file of them is called
public record LabelBatch(Template template, List<LabelRun> runs, Subject subject, String name) {
    public LabelBatch {
        runs = List.copyOf(runs);
    }

    /// How many labels come out of the printer.
    public int labels() {
        return runs.stream().mapToInt(LabelRun::count).reduce(0, Math::addExact);
    }
}
