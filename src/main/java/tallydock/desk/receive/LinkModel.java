package tallydock.desk.receive;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.receive.ReceiveWork.Heard;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.Actor;
import tallydock.domain.people.Deed;
import tallydock.domain.product.Sku;

/// Leads a supervisor from a code that nobody knows, on the stage or behind a temporary id, to the goods it means.
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

    /// Takes a scan by which a supervisor names goods. False while none is asked.
    boolean takes(RawScan scan) {
        var supervisor = linker.get();
        supervisor.ifPresent(actor -> run.accept(byScan(scan, actor)));
        return supervisor.isPresent();
    }

    private Supplier<Heard> byScan(RawScan scan, Actor supervisor) {
        return labels.thing()
                .<Supplier<Heard>>map(thing -> () -> work.bind(thing, scan, supervisor))
                .orElse(() -> work.link(scan, supervisor));
    }
}
