package tallydock.desk.receive;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.desk.receive.words.LabelChoice;
import tallydock.desk.receive.words.LabelTold;
import tallydock.desk.receive.words.TopWords;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.warehouse.SecondBoxId;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.PhotoFact;
import tallydock.domain.fact.PhotoFact.About;
import tallydock.domain.product.Sku;
import tallydock.domain.station.stage.RowKind;
import tallydock.domain.station.stage.ScanRow;
import tallydock.domain.station.stage.StageView;
import tallydock.usecase.label.dock.CopyReason;
import tallydock.usecase.label.dock.DockLabel;
import tallydock.usecase.label.dock.GivenId;
import tallydock.usecase.label.dock.LabelAtDock;
import tallydock.usecase.label.dock.LabelAtDock.Asked;
import tallydock.usecase.label.dock.LabelAtDock.SetAside;
import tallydock.usecase.label.dock.Quarantined;
import tallydock.usecase.printing.OrderResult;

/// The label that was asked for at the station, and what is told of it until the next scan. It is ordered on a worker
/// of its own: no scan waits for it.
final class LabelModel {
    private final DeskTools tools;
    private final ReceiveParts.Labels labels;
    private final ReadOnlyObjectWrapper<Optional<LabelTold>> told = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<GivenId> thing = Optional.empty();
    private Consumer<CopyReason> again = _ -> {};
    private int moment;

    LabelModel(DeskTools tools, ReceiveParts.Labels labels) {
        this.tools = tools;
        this.labels = labels;
    }

    /// What the stage says of a label.
    ReadOnlyObjectProperty<Optional<LabelTold>> told() {
        return told.getReadOnlyProperty();
    }

    /// The thing whose temporary id was scanned last.
    Optional<GivenId> thing() {
        return thing;
    }

    /// What that thing may be; empty where no id was scanned.
    Optional<List<Sku>> likely() {
        return thing.map(GivenId::likely);
    }

    /// Something else happened: what was told before is over. `given` is what a scanned id was given to.
    void follow(Seen now, Optional<GivenId> given) {
        moment++;
        thing = given;
        told.set(given.map(id -> LabelTold.of(id, open(now))));
    }

    private static String open(Seen now) {
        return now instanceof Seen.Counting counting ? TopWords.name(counting.shipment()) : "";
    }

    /// What can be chosen now: nothing while the station itself asks.
    List<LabelChoice> choices(Seen now) {
        return now instanceof Seen.Counting counting
                        && !counting.isAsked()
                        && counting.fault().isEmpty()
                ? told.get().map(LabelTold::choices).orElse(List.of())
                : List.of();
    }

    /// Their commands.
    List<Command> commands(Seen now) {
        return choices(now).stream().map(LabelChoice::command).toList();
    }

    /// Does what was chosen; `link` leads a supervisor on to the product.
    void choose(Command command, Runnable link) {
        switch (command) {
            case LINK -> link.run();
            case WHY_1 -> again.accept(CopyReason.DAMAGED);
            case WHY_2 -> again.accept(CopyReason.LOST);
            case WHY_3 -> again.accept(CopyReason.PRINTER);
            case WHY_4 -> again.accept(CopyReason.OTHER);
            default -> {
                thing = Optional.empty();
                told.set(Optional.empty());
            }
        }
    }

    /// The label of what is on the stage: a closed carton, a second box, a damaged unit, or a code that was set aside.
    void print(Seen.Counting now) {
        var view = now.view();
        var carton = view.carton().carton();
        if (carton.isPresent() && view.carton().closed()) {
            order((making, asked) -> making.ofCarton(now.shipment(), carton.orElseThrow(), asked));
        } else if (isSecondBox(view)) {
            secondBox(now);
        } else if (isDamaged(view.background())) {
            quarantine(now, DiscrepancyType.DAMAGED);
        } else {
            aside(now).ifPresent(code -> order((making, asked) -> making.ofUnknown(now.shipment(), code, asked)));
        }
    }

    /// The new label of the second box that is open.
    void secondBox(Seen.Counting now) {
        now.view()
                .carton()
                .carton()
                .ifPresent(box -> order((making, asked) -> making.ofSecondBox(now.shipment(), box, asked)));
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
                .ifPresent(what -> order((making, asked) -> making.ofQuarantine(now.shipment(), what, asked)));
    }

    private void order(BiFunction<LabelAtDock, Asked, DockLabel> label) {
        order(label, new Asked(by(), Optional.empty()));
    }

    private void order(BiFunction<LabelAtDock, Asked, DockLabel> label, Asked asked) {
        again = why -> {
            told.set(Optional.empty());
            order(label, new Asked(by(), Optional.of(why)));
        };
        labels.background().run(() -> label.apply(labels.making(), asked), saying(), this::failed);
    }

    private Actor by() {
        return tools.doors().actor();
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

    /// A label that is on its way does not speak over a later scan; one that will not come does, and asks nothing then.
    private Consumer<DockLabel> saying() {
        int asked = moment;
        return label -> {
            if (asked == moment) {
                told.set(Optional.of(LabelTold.of(label)));
            } else if (!isOrdered(label)) {
                told.set(Optional.of(LabelTold.of(label).withoutChoice()));
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
