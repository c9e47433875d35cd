package tallydock.desk.shipments.intake;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import tallydock.desk.kit.Watch;
import tallydock.desk.kit.pane.Failure;
import tallydock.desk.kit.pane.Toast;
import tallydock.desk.kit.report.ExportModel;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.desk.shipments.intake.sheet.Ended;
import tallydock.desk.shipments.intake.sheet.Opened;
import tallydock.desk.shipments.intake.sheet.SheetDesk;
import tallydock.desk.shipments.intake.sheet.SheetModel;
import tallydock.desk.shipments.intake.sheet.SheetWords;
import tallydock.desk.shipments.intake.sheet.Wish;
import tallydock.domain.document.Refusal;
import tallydock.domain.fact.Actor;
import tallydock.domain.people.Deed;
import tallydock.usecase.SourceFile;
import tallydock.usecase.Stopped;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.version.VersionChoice;

/// Brings one file in at a time, off the FX thread: reads it, lets a person set it right, stores it. Who may
/// not import asks a colleague first.
public final class IntakeModel {
    private final SheetDesk desk;
    private final DeskTools tools;
    private final SheetWords words = new SheetWords();
    private final Consumer<Ended.Stored> stored;
    private final ReadOnlyObjectWrapper<IntakeState> state = new ReadOnlyObjectWrapper<>(new IntakeState.Idle());
    private final LongProperty rows = new SimpleLongProperty();
    private final LongProperty total = new SimpleLongProperty();
    private Optional<Watch> watch = Optional.empty();
    private Optional<Task> task = Optional.empty();

    /// A sheet on the table, and in whose name it is stored.
    private record Task(SourceFile file, Actor by, SheetModel sheet) {}

    /// `stored` hears of every sheet that came in.
    public IntakeModel(SheetDesk desk, DeskTools tools, Consumer<Ended.Stored> stored) {
        this.desk = desk;
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

    /// Whether the person may import, alone or with a colleague's leave.
    public boolean isOffered() {
        return tools.doors().isOffered(Deed.IMPORT_LIST);
    }

    /// Whether a colleague must allow it.
    public boolean isLocked() {
        return tools.doors().isLocked(Deed.IMPORT_LIST);
    }

    /// Takes a file in, in the name of who may; one that comes while another is on the table is not taken.
    public void take(String place, Actor by) {
        onTheTable()
                .ifPresentOrElse(
                        file -> tools.doors().toast(Toast.notYet(Say.key("intake.one-by-one", file))),
                        () -> read(new SourceFile(place), by));
    }

    /// So many files came at once: which of them should be asked about, and told of, nobody could keep apart.
    public void refuseMany(int files) {
        if (onTheTable().isEmpty()) {
            state.set(new IntakeState.Failed(
                    new Failure(Say.key("intake.one-file"), Say.key("intake.one-file.next", files), "FILES-AT-ONCE")));
        }
    }

    /// The file that is not done yet.
    private Optional<String> onTheTable() {
        return switch (state.get()) {
            case IntakeState.Working working -> Optional.of(working.file());
            case IntakeState.Looking looking -> Optional.of(looking.file());
            case IntakeState.Asking asking -> Optional.of(asking.file());
            case IntakeState.Placing placing -> Optional.of(placing.file());
            default -> Optional.empty();
        };
    }

    /// Does `then` for whoever may import: the person, else the colleague who allows it.
    public void allowed(Consumer<Actor> then) {
        tools.doors().allowed(Deed.IMPORT_LIST, then);
    }

    /// Goes to a step of the sheet on the table.
    public void go(Step step) {
        task.ifPresent(now -> state.set(new IntakeState.Looking(now.file().name(), now.sheet(), step)));
    }

    /// Stores what was looked at; rows that cannot be stored are left out. `choice` says what the list is
    /// where its purchase order is known.
    public void store(VersionChoice choice) {
        task.ifPresent(now -> store(now, choice));
    }

    /// Writes the rows that stay out into a workbook.
    public void writeLeftOut(String place) {
        task.ifPresent(now -> {
            var target = new TargetFile(ExportModel.workbook(place));
            tools.background()
                    .run(() -> desk.writeLeftOut(now.sheet().wishToStore(), target), this::written, this::notWritten);
        });
    }

    /// Ends the reading that is under way; nothing of it is kept.
    public void stop() {
        watch.ifPresent(Watch::stop);
    }

    /// Puts the sheet away, or forgets how the last ended; does nothing while one is read or stored. Says
    /// whether there was one.
    public boolean settle() {
        if (state.get() instanceof IntakeState.Working || state.get() instanceof IntakeState.Idle) {
            return false;
        }
        task.ifPresent(now -> now.sheet().letGo());
        task = Optional.empty();
        state.set(new IntakeState.Idle());
        return true;
    }

    /// One step back: from the question to the problems, from there to the columns, from there out.
    public boolean back() {
        switch (state.get()) {
            case IntakeState.Asking _, IntakeState.Placing _ -> go(Step.PROBLEMS);
            case IntakeState.Looking looking
            when looking.step() == Step.PROBLEMS
                    && looking.sheet().opened().get().paper().isSetRight() -> go(Step.COLUMNS);
            default -> {
                return settle();
            }
        }
        return true;
    }

    /// Looks how far the reading is.
    public void look() {
        watch.ifPresent(each -> {
            total.set(each.share().of());
            rows.set(each.share().done());
        });
    }

    private Watch watched(String file, boolean isStoring) {
        var watching = new Watch();
        watch = Optional.of(watching);
        look();
        state.set(new IntakeState.Working(file, isStoring));
        return watching;
    }

    private void read(SourceFile file, Actor by) {
        var watching = watched(file.name(), false);
        var wish = Wish.first(file);
        tools.background()
                .run(() -> desk.open(wish, watching), opened -> opened(wish, by, opened), cause -> failed(file, cause));
    }

    private void opened(Wish wish, Actor by, Opened opened) {
        var file = wish.file();
        watch = Optional.empty();
        if (!opened.isToBeSeen()) {
            opened.refusal().ifPresent(refusal -> state.set(refused(file, refusal)));
            return;
        }
        var look = new SheetModel.Look(wish.found(opened.paper()), opened);
        var sheet = new SheetModel(desk, tools, look, cause -> readAgainFailed(file, cause));
        task = Optional.of(new Task(file, by, sheet));
        go(opened.paper().isSetRight() ? Step.COLUMNS : Step.PROBLEMS);
    }

    private IntakeState refused(SourceFile file, Refusal refusal) {
        return new IntakeState.Failed(new Failure(
                Say.key("intake.refused", file.name()),
                words.of(refusal),
                refusal.code().name()));
    }

    private void store(Task now, VersionChoice choice) {
        var opened = now.sheet().opened().get();
        var watching = watched(now.file().name(), true);
        var wish = now.sheet().wishToStore();
        tools.background()
                .run(
                        () -> desk.store(wish, now.by(), choice, watching),
                        end -> ended(now, opened, end),
                        cause -> storingFailed(now.file(), cause));
    }

    private void ended(Task now, Opened opened, Ended end) {
        watch = Optional.empty();
        var file = now.file();
        switch (end) {
            case Ended.Refused(var refusal) -> {
                task = Optional.empty();
                state.set(refused(file, refusal));
            }
            case Ended.HeldBack(long held) -> {
                tools.doors().toast(Toast.notYet(Say.key("intake.held", held)));
                go(Step.PROBLEMS);
            }
            case Ended.Offered offered -> state.set(new IntakeState.Asking(file.name(), offered));
            case Ended.Several several -> state.set(new IntakeState.Placing(file.name(), opened, several));
            case Ended.Stored kept -> {
                task = Optional.empty();
                var paper = opened.paper();
                var count = paper.isSetRight()
                        ? opened.counts().importable()
                        : kept.contents().lines();
                state.set(new IntakeState.Done(file.name(), paper, count, kept));
                stored.accept(kept);
            }
        }
    }

    private void failed(SourceFile file, RuntimeException cause) {
        watch = Optional.empty();
        switch (cause) {
            case Stopped _ -> state.set(new IntakeState.Stopped(file.name()));
            case UncheckedIOException broken -> state.set(new IntakeState.Failed(NotRead.of(file, broken)));
            default -> {
                state.set(new IntakeState.Idle());
                tools.doors().failed(Say.key("intake.broke", file.name()), cause);
            }
        }
    }

    /// What was set right is kept, so that storing can be tried again.
    private void storingFailed(SourceFile file, RuntimeException cause) {
        watch = Optional.empty();
        go(Step.PROBLEMS);
        if (cause instanceof Stopped) {
            tools.doors().toast(Toast.notYet(Say.key("intake.stopped", file.name())));
        } else {
            tools.doors().failed(Say.key("intake.broke", file.name()), cause);
        }
    }

    private void readAgainFailed(SourceFile file, RuntimeException cause) {
        if (cause instanceof UncheckedIOException) {
            tools.doors().toast(Toast.notYet(Say.key("intake.cannot-read-again", file.name())));
        } else {
            tools.doors().failed(Say.key("intake.cannot-read-again", file.name()), cause);
        }
    }

    private void written(ReportResult.Written result) {
        tools.doors()
                .toast(
                        switch (result) {
                            case ReportResult.Saved saved ->
                                Toast.done(Say.key(
                                        "intake.left-out-saved", saved.file().location()));
                            case ReportResult.NotSaved failed ->
                                Toast.notYet(Say.key(
                                        "intake.left-out-not-saved",
                                        failed.file().location()));
                        });
    }

    private void notWritten(RuntimeException cause) {
        tools.doors().failed(Say.key("intake.left-out-broke"), cause);
    }
}
