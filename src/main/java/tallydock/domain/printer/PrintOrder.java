package tallydock.domain.printer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tallydock.domain.label.placed.Finding;

/// What somebody ordered from a printer.
///
/// @param stock the name of the stock it was laid out for
/// @param runs in the order they are printed
/// @param reason why labels that were printed before are printed again
/// @param allowed which rules somebody said by name may be missed
public record PrintOrder(
        PrinterId printer,
        TemplateRef template,
        String stock,
        List<LabelRun> runs,
        Subject subject,
        Optional<String> reason,
        List<Finding.Code> allowed) {
    public PrintOrder {
        runs = List.copyOf(runs);
        allowed = List.copyOf(allowed);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("nothing ordered");
        }
    }

    /// How many labels come out of the printer.
    public int all() {
        return runs.stream().mapToInt(LabelRun::count).reduce(0, Math::addExact);
    }

    /// The part of the order that these labels are.
    public List<LabelRun> part(LabelRange labels) {
        var part = new ArrayList<LabelRun>();
        int first = 1;
        for (var run : runs) {
            int from = Math.max(first, labels.first());
            int to = Math.min(first + run.count() - 1, labels.last());
            if (from <= to) {
                part.add(new LabelRun(run.values(), to - from + 1));
            }
            first += run.count();
        }
        return part;
    }

    /// Which label has this number, from 1.
    public LabelRun at(int number) {
        int left = number;
        for (var run : runs) {
            left -= run.count();
            if (left <= 0) {
                return run;
            }
        }
        throw new IllegalArgumentException("no label " + number + " of " + all());
    }

    /// What the labels are about, where that is something: the id of a shipment, the number of a carton.
    public record Subject(Optional<String> shipment, Optional<String> carton) {
        public static final Subject NONE = new Subject(Optional.empty(), Optional.empty());
    }
}
