package tallydock.desk.receive;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.desk.receive.words.LabelTold;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.PhotoFact.About;
import tallydock.domain.station.stage.ScanRow;
import tallydock.usecase.label.dock.DockLabel;
import tallydock.usecase.label.dock.LabelAtDock.SetAside;
import tallydock.usecase.printing.OrderResult;

/// The label that was asked for at the station, and what is told of it until the next scan. It is ordered on a worker
/// of
/// its own: no scan waits for it.
final class LabelModel {
    private final DeskTools tools;
    private final ReceiveParts.Labels labels;
    private final ReadOnlyObjectWrapper<Optional<LabelTold>> told = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int moment;

    LabelModel(DeskTools tools, ReceiveParts.Labels labels) {
        this.tools = tools;
        this.labels = labels;
    }

    /// What the stage says of a label.
    ReadOnlyObjectProperty<Optional<LabelTold>> told() {
        return told.getReadOnlyProperty();
    }

    /// Something else happened: what was told before is over.
    void follow(Optional<LabelTold> now) {
        moment++;
        told.set(now);
    }

    /// The label of what is on the stage: a closed carton, or a code that was set aside.
    void print(Seen.Counting now) {
        var view = now.view();
        var by = tools.doors().actor();
        view.carton()
                .carton()
                .filter(_ -> view.carton().closed())
                .ifPresentOrElse(
                        carton -> labels.background()
                                .run(
                                        () -> labels.making().ofCarton(now.shipment(), carton, by),
                                        saying(),
                                        this::failed),
                        () -> aside(now).ifPresent(thing -> print(now, thing, by)));
    }

    private void print(Seen.Counting now, SetAside thing, Actor by) {
        labels.background().run(() -> labels.making().ofUnknown(now.shipment(), thing, by), saying(), this::failed);
    }

    private static Optional<SetAside> aside(Seen.Counting now) {
        var background = now.view().background();
        return background
                .subject()
                .flatMap(subject -> subject.scan()
                        .flatMap(scan -> row(background.rows(), scan))
                        .filter(_ -> subject.about() instanceof About.Code)
                        .map(row -> new SetAside(row.fact(), row.code(), subject.carton(), row.at())));
    }

    private static Optional<ScanRow> row(Iterable<ScanRow> rows, EventId scan) {
        for (var row : rows) {
            if (row.fact().equals(scan)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /// A label that is on its way does not speak over a later scan; one that will not come does.
    private Consumer<DockLabel> saying() {
        int asked = moment;
        return label -> {
            if (asked == moment || !isOrdered(label)) {
                told.set(Optional.of(LabelTold.of(label)));
            }
        };
    }

    private static boolean isOrdered(DockLabel label) {
        return label instanceof DockLabel.Asked asked && asked.result() instanceof OrderResult.Ordered;
    }

    private void failed(RuntimeException failure) {
        tools.doors().failed(Say.key("receive.failed"), failure);
    }
}
