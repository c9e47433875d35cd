package tallydock.desk.receive;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.desk.receive.words.LabelTold;
import tallydock.domain.barcode.warehouse.SecondBoxId;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.PhotoFact;
import tallydock.domain.fact.PhotoFact.About;
import tallydock.domain.station.stage.RowKind;
import tallydock.domain.station.stage.ScanRow;
import tallydock.domain.station.stage.StageView;
import tallydock.usecase.label.dock.DockLabel;
import tallydock.usecase.label.dock.LabelAtDock.SetAside;
import tallydock.usecase.label.dock.Quarantined;
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

    /// The label of what is on the stage: a closed carton, a second box, a damaged unit, or a code that was set aside.
    void print(Seen.Counting now) {
        var view = now.view();
        var carton = view.carton().carton();
        if (carton.isPresent() && view.carton().closed()) {
            run(by -> labels.making().ofCarton(now.shipment(), carton.orElseThrow(), by));
        } else if (isSecondBox(view)) {
            secondBox(now);
        } else if (isDamaged(view.background())) {
            quarantine(now, DiscrepancyType.DAMAGED);
        } else {
            aside(now).ifPresent(thing -> run(by -> labels.making().ofUnknown(now.shipment(), thing, by)));
        }
    }

    /// The new label of the second box that is open.
    void secondBox(Seen.Counting now) {
        now.view().carton().carton().ifPresent(box -> run(by -> labels.making().ofSecondBox(now.shipment(), box, by)));
    }

    /// The sign for what must not be shelved.
    void quarantine(Seen.Counting now) {
        quarantine(now, DiscrepancyType.PROHIBITED);
    }

    private void quarantine(Seen.Counting now, DiscrepancyType why) {
        now.view()
                .background()
                .subject()
                .map(subject -> new Quarantined(subject, why))
                .ifPresent(what -> run(by -> labels.making().ofQuarantine(now.shipment(), what, by)));
    }

    private void run(Function<Actor, DockLabel> making) {
        var by = tools.doors().actor();
        labels.background().run(() -> making.apply(by), saying(), this::failed);
    }

    /// Nothing is counted in it yet.
    private static boolean isSecondBox(StageView view) {
        return view.background()
                .subject()
                .filter(subject -> subject.about() instanceof About.Whole)
                .flatMap(PhotoFact.Subject::carton)
                .flatMap(carton -> SecondBoxId.parse(carton.text()))
                .isPresent();
    }

    private static boolean isDamaged(StageView.Background background) {
        return background
                .subject()
                .flatMap(PhotoFact.Subject::scan)
                .flatMap(scan -> row(background.rows(), scan))
                .filter(row -> row.kind() == RowKind.DAMAGED)
                .isPresent();
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
