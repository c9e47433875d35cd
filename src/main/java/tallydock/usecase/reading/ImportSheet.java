package tallydock.usecase.reading;

import java.util.Optional;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.domain.document.ReadResult;
import tallydock.domain.document.reading.RowCounts;
import tallydock.domain.document.reading.SheetView;
import tallydock.domain.fact.Actor;
import tallydock.usecase.ImportContext;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.ImportRegister;
import tallydock.usecase.Progress;
import tallydock.usecase.version.ImportVersion;
import tallydock.usecase.version.VersionChoice;
import tallydock.usecase.version.VersionResult;

/// Stores a sheet as a person set it right: the rows that are left out are exactly those of the view that was
/// looked at. A sheet with rows that cannot be stored stores nothing unless the choices leave them out. The
/// layout is remembered for the seller's next sheet with the same headings.
public final class ImportSheet {
    private final Ports ports;

    public ImportSheet(Ports ports) {
        this.ports = ports;
    }

    /// What it needs.
    public record Ports(OpenSheet open, ImportVersion versions, ImportRegister register, RememberLayout remember) {}

    /// Reads once more and stores. `VersionResult.Offered` asks first when the purchase order is known;
    /// `ImportOutcome.HeldBack` says how many rows cannot be stored, `ImportOutcome.Stored` how many were
    /// left out.
    public VersionResult packingList(OpenSheet.Request request, Actor actor, VersionChoice choice, Progress progress) {
        var opened = ports.open().packingList(request, progress);
        var counts = counts(opened);
        return switch (opened.reading().result()) {
            case ReadResult.Refused<PackingListDoc>(var refusal) -> imported(new ImportOutcome.Refused<>(refusal));
            case ReadResult.Read<PackingListDoc>(var list)
            when counts.blocked() > 0 -> imported(new ImportOutcome.HeldBack<>(list, counts.blocked()));
            case ReadResult.Read<PackingListDoc>(var list) -> {
                var sheet = new ImportVersion.Request(
                        request.sheet().file(), context(request, actor, opened).watched(progress));
                yield counted(ports.versions().store(sheet, list, choice), counts);
            }
        };
    }

    /// The same for a product sheet.
    public ImportOutcome<ProductSheetDoc> products(OpenSheet.Request request, Actor actor, Progress progress) {
        var opened = ports.open().products(request, progress);
        var counts = counts(opened);
        return switch (opened.reading().result()) {
            case ReadResult.Refused<ProductSheetDoc>(var refusal) -> new ImportOutcome.Refused<>(refusal);
            case ReadResult.Read<ProductSheetDoc>(var sheet)
            when counts.blocked() > 0 -> new ImportOutcome.HeldBack<>(sheet, counts.blocked());
            case ReadResult.Read<ProductSheetDoc>(var sheet) ->
                counted(
                        ports.register()
                                .store(
                                        request.sheet().file(),
                                        context(request, actor, opened).watched(progress),
                                        sheet),
                        counts);
        };
    }

    /// Nothing is left out that the view did not say; the layout is remembered in the commit of the import.
    private ImportContext context(OpenSheet.Request request, Actor actor, OpenedSheet<?> opened) {
        var layout = ports.remember().drafts(request, opened.choices().layout(), actor);
        return new ImportContext(request.seller(), actor, false).with(layout);
    }

    private static VersionResult counted(VersionResult result, RowCounts counts) {
        return result instanceof VersionResult.Imported(var outcome, var change)
                ? new VersionResult.Imported(counted(outcome, counts), change)
                : result;
    }

    private static <D> ImportOutcome<D> counted(ImportOutcome<D> outcome, RowCounts counts) {
        return outcome instanceof ImportOutcome.Stored<D> stored
                ? new ImportOutcome.Stored<>(stored.document(), stored.key(), counts.leftOut())
                : outcome;
    }

    private static VersionResult imported(ImportOutcome<PackingListDoc> outcome) {
        return new VersionResult.Imported(outcome, Optional.empty());
    }

    private static RowCounts counts(OpenedSheet<?> opened) {
        return opened.reading().view().map(SheetView::counts).orElse(RowCounts.NONE);
    }
}
