package tallydock.usecase.label;

import java.util.ArrayList;
import java.util.List;
import tallydock.domain.barcode.amazon.BoxContentText;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.Template;
import tallydock.domain.printer.LabelRun;
import tallydock.domain.shipment.CartonNo;

/// What came of a wish for labels of a shipment.
public sealed interface WishedLabels {
    /// These would be printed.
    ///
    /// @param lacking how many cartons or pallets are left out, since they have no SSCC yet
    record Ready(Template template, List<LabelRun> runs, int lacking) implements WishedLabels {
        public Ready {
            runs = List.copyOf(runs);
        }
    }

    /// What was typed names no cartons.
    record CartonsNotRead() implements WishedLabels {}

    /// More than one job may have.
    record TooMany(int most) implements WishedLabels {}

    /// One box cannot say what it holds.
    record BoxRefused(CartonNo carton, BoxContentText.Why why, String what) implements WishedLabels {}

    /// The same labels one after the other as one run of so many.
    static List<LabelRun> runs(List<LabelValues> labels) {
        var runs = new ArrayList<LabelRun>();
        for (var label : labels) {
            if (!runs.isEmpty() && runs.getLast().values().equals(label)) {
                runs.add(new LabelRun(label, runs.removeLast().count() + 1));
            } else {
                runs.add(new LabelRun(label, 1));
            }
        }
        return runs;
    }
}
