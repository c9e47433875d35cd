package tallydock.domain.practice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.shipment.ShipmentHead;

/// The demo shipment at this moment: the items of the carton that is counted or comes next, every carton label, and an
/// item for each surprise. `over` is best scanned once nothing of it is left; `stranger` is registered but on no
/// carton.
/// `seen` are the steps of the tour that the counts prove.
public record DemoLook(
        ShipmentHead shipment,
        List<DemoItem> items,
        List<DemoLabel> labels,
        Optional<DemoItem> over,
        Optional<DemoItem> stranger,
        Set<TourStep> seen) {
    public DemoLook {
        items = List.copyOf(items);
        labels = List.copyOf(labels);
        seen = Set.copyOf(seen);
    }

    /// A carton that was closed: its label is the duplicate.
    public Optional<DemoLabel> duplicate() {
        return labels.stream()
                .filter(label -> label.state() == DemoLabel.State.CLOSED)
                .findFirst();
    }
}
