package tallydock.desk.receive;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.desk.receive.ReceiveWork.Heard;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.fact.Actor;
import tallydock.domain.people.Deed;
import tallydock.domain.product.Sku;

/// Leads a supervisor from a code that nobody knows, on the stage or behind a temporary id, to the goods it means; and
/// takes what is chosen about a label.
final class LinkModel {
    private final DeskTools tools;
    private final ReceiveWork work;
    private final LabelModel labels;
    private final Consumer<Supplier<Heard>> run;
    private final ReadOnlyObjectWrapper<Optional<Actor>> linker = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// `run` does a job of the station and shows what comes of it.
    LinkModel(DeskTools tools, ReceiveWork work, LabelModel labels, Consumer<Supplier<Heard>> run) {
        this.tools = tools;
        this.work = work;
        this.labels = labels;
        this.run = run;
    }

    /// The supervisor who is about to say which product an unknown code names.
    ReadOnlyObjectProperty<Optional<Actor>> linker() {
        return linker.getReadOnlyProperty();
    }

    /// Asks for a supervisor, who then says it.
    void ask() {
        tools.doors().authorise(Deed.LINK_BARCODE, actor -> linker.set(Optional.of(actor)));
    }

    void drop() {
        linker.set(Optional.empty());
    }

    void link(Sku sku) {
        var supervisor = linker.get();
        var thing = labels.thing();
        var at = tools.clock().instant();
        drop();
        supervisor.ifPresent(actor -> run.accept(thing.<Supplier<Heard>>map(given -> () -> work.bind(given, sku, actor))
                .orElse(() -> work.with(station -> station.link(sku, actor, at)))));
    }

    /// Takes a scan that answers a choice about a label, or names goods to a supervisor. False for any other.
    boolean takes(RawScan scan, Seen now) {
        var supervisor = linker.get();
        if (supervisor.isPresent()) {
            run.accept(byScan(scan, supervisor.orElseThrow()));
            return true;
        }
        var command = Command.parse(ScanText.of(scan).code()).filter(labels.commands(now)::contains);
        command.ifPresent(chosen -> chooseByScan(chosen, scan));
        return command.isPresent();
    }

    private Supplier<Heard> byScan(RawScan scan, Actor supervisor) {
        return labels.thing()
                .<Supplier<Heard>>map(thing -> () -> work.bind(thing, scan, supervisor))
                .orElse(() -> work.link(scan, supervisor));
    }

    /// The station notes such a scan and does nothing else.
    private void chooseByScan(Command command, RawScan scan) {
        var actor = tools.doors().actor();
        tools.background()
                .run(
                        () -> work.noted(scan, actor),
                        _ -> choose(command),
                        failure -> tools.doors().failed(Say.key("receive.failed"), failure));
    }

    /// A key that means a choice about a label. False where it means none.
    boolean presses(Command command, Seen now) {
        var chosen = StageKeys.chosen(labels.commands(now), command);
        chosen.ifPresent(this::choose);
        return chosen.isPresent();
    }

    /// A choice about a label was touched, scanned or pressed.
    void choose(Command command) {
        labels.choose(command, this::ask);
    }
}
