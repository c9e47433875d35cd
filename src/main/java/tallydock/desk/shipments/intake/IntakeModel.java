package tallydock.desk.shipments.intake;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import tallydock.desk.kit.pane.Failure;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.domain.fact.Actor;
import tallydock.domain.people.Deed;
import tallydock.domain.product.SellerId;
import tallydock.usecase.ImportContext;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;

/// Takes one file in at a time, off the FX thread. Who may not import asks a colleague first.
public final class IntakeModel {
    private final Reading reading;
    private final DeskTools tools;
    private final SheetWords words = new SheetWords();
    private final Consumer<Intake.Stored> stored;
    private final ReadOnlyObjectWrapper<IntakeState> state = new ReadOnlyObjectWrapper<>(new IntakeState.Idle());
    private final LongProperty rows = new SimpleLongProperty();
    private final LongProperty total = new SimpleLongProperty();
    private Optional<Watch> watch = Optional.empty();
    private Optional<Task> asked = Optional.empty();

    /// Reads a file and stores it; `TakeInSheet` in the program.
    @FunctionalInterface
    public interface Reading {
        Intake run(SourceFile file, ImportContext context, Progress progress);
    }

    private record Task(SourceFile file, Actor by) {}

    /// `stored` hears of every list that came in.
    public IntakeModel(Reading reading, DeskTools tools, Consumer<Intake.Stored> stored) {
        this.reading = reading;
        this.tools = tools;
        this.stored = stored;
    }

    public ReadOnlyObjectProperty<IntakeState> state() {
        return state.getReadOnlyProperty();
    }

    /// Rows read so far, as of the last `look`.
    public LongProperty rows() {
        return rows;
    }

    /// The best guess at how many rows there are, 0 for none.
    public LongProperty total() {
        return total;
    }

    SheetWords words() {
        return words;
    }

    /// Whether the person may import, alone or with a colleague's leave.
    public boolean isOffered() {
        return Deed.IMPORT_LIST.canBeAllowedTo(tools.doors().person().role());
    }

    /// Whether a colleague must allow it.
    public boolean isLocked() {
        return !Deed.IMPORT_LIST.isOpenTo(tools.doors().person().role());
    }

    /// Takes a file in, in the name of who may; one that comes while another is read is not taken.
    public void take(String place, Actor by) {
        if (state.get() instanceof IntakeState.Reading(var file)) {
            tools.doors().toast(Say.key("shipments.still-reading", file));
        } else {
            run(new Task(new SourceFile(place), by), false);
        }
    }

    /// So many files came at once: which of them should be asked about, and told of, nobody could keep apart.
    public void refuseMany(int files) {
        if (!(state.get() instanceof IntakeState.Reading)) {
            state.set(new IntakeState.Failed(new Failure(
                    Say.key("shipments.one-file"), Say.key("shipments.one-file.next", files), "FILES-AT-ONCE")));
        }
    }

    /// Does `then` for whoever may import: the person, else the colleague who allows it.
    public void allowed(Consumer<Actor> then) {
        if (!isOffered()) {
            return;
        }
        if (isLocked()) {
            tools.doors().authorise(Deed.IMPORT_LIST, then);
        } else {
            then.accept(new Actor(tools.doors().person().id().toString()));
        }
    }

    /// Takes the file that was asked about without the rows that cannot be used.
    public void leaveOut() {
        asked.ifPresent(task -> run(task, true));
    }

    /// Ends the reading that is under way; nothing of it is kept.
    public void stop() {
        watch.ifPresent(each -> each.stopped.set(true));
    }

    /// Forgets the last file and how it ended; does nothing while one is read. Says whether there was one.
    public boolean settle() {
        if (state.get() instanceof IntakeState.Reading || state.get() instanceof IntakeState.Idle) {
            return false;
        }
        asked = Optional.empty();
        state.set(new IntakeState.Idle());
        return true;
    }

    /// Looks how far the reading is.
    public void look() {
        watch.ifPresent(each -> {
            total.set(each.total.get());
            rows.set(each.rows.get());
        });
    }

    private void run(Task task, boolean leaveOut) {
        var watching = new Watch();
        watch = Optional.of(watching);
        asked = Optional.empty();
        look();
        state.set(new IntakeState.Reading(task.file().name()));
        var context = new ImportContext(SellerId.OWN, task.by(), leaveOut);
        tools.background()
                .run(
                        () -> reading.run(task.file(), context, watching),
                        end -> ended(task, end),
                        cause -> failed(task, cause));
    }

    private void ended(Task task, Intake end) {
        watch = Optional.empty();
        var file = task.file().name();
        switch (end) {
            case Intake.Refused(var refusal) ->
                state.set(new IntakeState.Failed(new Failure(
                        Say.key("shipments.refused", file),
                        words.of(refusal),
                        refusal.code().name())));
            case Intake.HeldBack held -> {
                asked = Optional.of(task);
                state.set(new IntakeState.Asking(file, held));
            }
            case Intake.Stored kept -> {
                state.set(new IntakeState.Done(file, kept));
                stored.accept(kept);
            }
        }
    }

    private void failed(Task task, RuntimeException cause) {
        watch = Optional.empty();
        switch (cause) {
            case CancellationException _ ->
                state.set(new IntakeState.Stopped(task.file().name()));
            case UncheckedIOException _ ->
                state.set(new IntakeState.Failed(new Failure(
                        Say.key("shipments.cannot-open", task.file().name()),
                        Say.key("shipments.cannot-open.next"),
                        "FILE-CANNOT-OPEN")));
            default -> {
                state.set(new IntakeState.Idle());
                tools.doors()
                        .failed(Say.key("shipments.import-broke", task.file().name()), cause);
            }
        }
    }

    /// What the thread that reads leaves for the screen to look at.
    private static final class Watch implements Progress {
        private final AtomicLong rows = new AtomicLong();
        private final AtomicLong total = new AtomicLong();
        private final AtomicBoolean stopped = new AtomicBoolean();

        @Override
        public void rows(long read, long guess) {
            total.set(guess);
            rows.set(read);
        }

        @Override
        public boolean cancelled() {
            return stopped.get();
        }
    }
}
