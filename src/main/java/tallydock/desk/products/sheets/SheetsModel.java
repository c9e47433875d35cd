package tallydock.desk.products.sheets;

import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.Watch;
import tallydock.desk.kit.pane.Failure;
import tallydock.desk.kit.report.ExportModel;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.domain.document.Problem;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.domain.document.Refusal;
import tallydock.domain.fact.Actor;
import tallydock.domain.people.Deed;
import tallydock.domain.product.SellerId;
import tallydock.usecase.ImportContext;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.Progress;
import tallydock.usecase.SourceFile;
import tallydock.usecase.Stopped;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.text.ProblemSentences;

/// Takes one product sheet in at a time, and writes the empty form and the register; all off the FX thread.
public final class SheetsModel {
    private final Ways ways;
    private final DeskTools tools;
    private final Runnable stored;
    private final ProblemSentences english = new ProblemSentences(Locale.ENGLISH);
    private final ProblemSentences chinese = new ProblemSentences(Locale.SIMPLIFIED_CHINESE);
    private final ReadOnlyObjectWrapper<SheetState> state = new ReadOnlyObjectWrapper<>(new SheetState.Idle());
    private Optional<Watch> watch = Optional.empty();
    private Optional<Task> asked = Optional.empty();

    /// The use cases: a sheet in, the empty form out, a seller's register out.
    public record Ways(Import in, Write template, Write register) {}

    /// Takes a sheet into the register.
    @FunctionalInterface
    public interface Import {
        ImportOutcome<ProductSheetDoc> run(SourceFile file, ImportContext context, Progress progress);
    }

    /// Writes a workbook.
    @FunctionalInterface
    public interface Write {
        ReportResult.Written run(TargetFile target);
    }

    private record Task(SourceFile file, Actor by) {}

    /// `stored` hears of every sheet that came in.
    public SheetsModel(Ways ways, DeskTools tools, Runnable stored) {
        this.ways = ways;
        this.tools = tools;
        this.stored = stored;
    }

    public ReadOnlyObjectProperty<SheetState> state() {
        return state.getReadOnlyProperty();
    }

    /// What is wrong with a row.
    public Say words(Problem problem) {
        return Say.both(english.of(problem), chinese.of(problem));
    }

    /// Rows read so far.
    public long rows() {
        return watch.map(each -> each.share().done()).orElse(0L);
    }

    /// The best guess at how many rows there are, 0 for none.
    public long total() {
        return watch.map(each -> each.share().of()).orElse(0L);
    }

    /// Does `then` for whoever may import: the person, else the colleague who allows it.
    public void allowed(Consumer<Actor> then) {
        tools.doors().allowed(Deed.IMPORT_LIST, then);
    }

    /// Takes a sheet in, in the name of who may.
    public void take(String place, Actor by) {
        if (!isBusy()) {
            run(new Task(new SourceFile(place), by), false);
        }
    }

    /// Takes the sheet that was asked about without the rows that cannot be used.
    public void leaveOut() {
        asked.ifPresent(task -> run(task, true));
    }

    /// Ends the reading that is under way; nothing of it is kept.
    public void stop() {
        watch.ifPresent(Watch::stop);
    }

    /// Writes the empty form.
    public void template(String place) {
        write(() -> ways.template.run(new TargetFile(ExportModel.workbook(place))));
    }

    /// Writes the register.
    public void export(String place) {
        write(() -> ways.register.run(new TargetFile(ExportModel.workbook(place))));
    }

    /// Forgets the last sheet; does nothing while one is read or written. Says whether there was one.
    public boolean settle() {
        if (isBusy() || state.get() instanceof SheetState.Idle) {
            return false;
        }
        asked = Optional.empty();
        state.set(new SheetState.Idle());
        return true;
    }

    private boolean isBusy() {
        return state.get() instanceof SheetState.Reading || state.get() instanceof SheetState.Writing;
    }

    private void run(Task task, boolean leaveOut) {
        var watching = new Watch();
        watch = Optional.of(watching);
        asked = Optional.empty();
        state.set(new SheetState.Reading(task.file().name()));
        var context = new ImportContext(SellerId.OWN, task.by(), leaveOut);
        tools.background()
                .run(
                        () -> ways.in.run(task.file(), context, watching),
                        end -> ended(task, end),
                        cause -> failed(task, cause));
    }

    private void ended(Task task, ImportOutcome<ProductSheetDoc> end) {
        watch = Optional.empty();
        String file = task.file().name();
        switch (end) {
            case ImportOutcome.Refused<ProductSheetDoc>(var refusal) -> state.set(refused(file, refusal));
            case ImportOutcome.HeldBack<ProductSheetDoc>(var sheet, long unusable) -> {
                asked = Optional.of(task);
                long usable = sheet.products().size() - unusable;
                state.set(new SheetState.Asking(file, usable, unusable, sheet.problems()));
            }
            case ImportOutcome.Stored<ProductSheetDoc>(var sheet, var _, long leftOut) -> {
                long products = sheet.products().size() - leftOut;
                state.set(new SheetState.Taken(file, products, leftOut, sheet.problems()));
                stored.run();
            }
        }
    }

    private SheetState refused(String file, Refusal refusal) {
        var why = Say.both(english.of(refusal), chinese.of(refusal));
        return new SheetState.Failed(new Failure(
                Say.key("products.refused", file), why, refusal.code().name()));
    }

    private void failed(Task task, RuntimeException cause) {
        watch = Optional.empty();
        String file = task.file().name();
        switch (cause) {
            case Stopped _ -> state.set(new SheetState.Stopped(file));
            case UncheckedIOException _ ->
                state.set(new SheetState.Failed(new Failure(
                        Say.key("products.cannot-open", file),
                        Say.key("products.cannot-open.next"),
                        "FILE-CANNOT-OPEN")));
            default -> {
                state.set(new SheetState.Idle());
                tools.doors().failed(Say.key("products.import-broke", file), cause);
            }
        }
    }

    private void write(Supplier<ReportResult.Written> writing) {
        if (isBusy()) {
            return;
        }
        state.set(new SheetState.Writing());
        tools.background().run(writing, this::written, cause -> {
            state.set(new SheetState.Idle());
            tools.doors().failed(Say.key("products.write-broke"), cause);
        });
    }

    private void written(ReportResult.Written result) {
        state.set(
                switch (result) {
                    case ReportResult.Saved saved ->
                        new SheetState.Written(saved.file().location());
                    case ReportResult.NotSaved(var file, var reason) ->
                        new SheetState.Failed(new Failure(
                                Say.key("products.not-saved", file.location()),
                                Say.key("products.not-saved.next"),
                                "PRODUCTS-" + reason.name()));
                });
    }
}
