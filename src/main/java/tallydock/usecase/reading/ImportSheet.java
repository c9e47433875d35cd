package tallydock.usecase.reading;

import java.util.Optional;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.ReadResult;
import tallydock.domain.fact.Actor;
import tallydock.usecase.ImportContext;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.Progress;
import tallydock.usecase.version.ImportVersion;
import tallydock.usecase.version.VersionChoice;
import tallydock.usecase.version.VersionResult;

/// Stores a packing list as a person set it right: the rows that are left out are exactly those of the view that was
/// looked at. A list with rows that cannot be stored stores nothing unless the choices leave them out.
public final class ImportSheet {
    private final OpenSheet open;
    private final ImportVersion versions;

    public ImportSheet(OpenSheet open, ImportVersion versions) {
        this.open = open;
        this.versions = versions;
    }

    /// Reads once more and stores. `VersionResult.Offered` asks first when the purchase order is known;
    /// `ImportOutcome.HeldBack` says how many rows cannot be stored; `ImportOutcome.Stored` how many were left out.
    public VersionResult packingList(OpenSheet.Request request, Actor actor, VersionChoice choice, Progress progress) {
        var opened = open.packingList(request, progress);
        var context = new ImportContext(request.seller(), actor, true);
        var sheet = new ImportVersion.Request(
                request.sheet().file(), context, request.sheet().register());
        return switch (opened.reading().result()) {
            case ReadResult.Refused<PackingListDoc>(var refusal) ->
                new VersionResult.Imported(new ImportOutcome.Refused<>(refusal), Optional.empty());
            case ReadResult.Read<PackingListDoc>(var list) -> versions.store(sheet, list, choice);
        };
    }
}
