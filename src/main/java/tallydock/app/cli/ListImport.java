package tallydock.app.cli;

import java.util.List;
import java.util.Optional;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.version.CartonChange;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.version.VersionChange;
import tallydock.usecase.version.VersionResult;
import tallydock.wire.Json;
import tallydock.wire.document.VersionJson;
import tools.jackson.databind.node.ObjectNode;

/// Tells how importing a packing list ended: stored, stored as a new version with what that changed, offered as one, or
/// not stored.
final class ListImport {
    private static final int MOST_NAMED = 12;

    private final Console console;
    private final boolean json;

    ListImport(Console console, boolean json) {
        this.console = console;
        this.json = json;
    }

    int tell(String file, VersionResult result) {
        return switch (result) {
            case VersionResult.Offered(var list, var offers) -> offered(list, offers);
            case VersionResult.Imported imported -> imported(file, imported);
        };
    }

    private int imported(String file, VersionResult.Imported imported) {
        return switch (imported.outcome()) {
            case ImportOutcome.Refused<PackingListDoc>(var refusal) -> results().refused(file, refusal);
            case ImportOutcome.HeldBack<PackingListDoc>(var list, long rows) -> {
                results().read(SheetTask.PACKING_LIST, list, Optional.empty());
                console.complain("import.heldBack", rows);
                yield ExitCode.FINDINGS;
            }
            case ImportOutcome.Stored<PackingListDoc> stored -> stored(stored, imported.change());
        };
    }

    private int offered(PackingListDoc list, List<VersionChange> offers) {
        var extra = Json.MAPPER.createObjectNode();
        var array = extra.putArray("offeredAsVersionOf");
        offers.forEach(offer -> array.add(form(offer)));
        results().read(SheetTask.PACKING_LIST, list, extra);
        for (var offer : offers) {
            console.complain(
                    "version.offered",
                    list.shipment().po().orElse(""),
                    offer.shipment().id().toString());
            words(offer);
        }
        console.complain("version.choose");
        return ExitCode.FINDINGS;
    }

    private int stored(ImportOutcome.Stored<PackingListDoc> stored, Optional<VersionChange> change) {
        var extra = Json.MAPPER.createObjectNode().put("shipmentId", stored.key());
        change.ifPresent(one -> extra.set("newVersion", form(one)));
        int code = results().read(SheetTask.PACKING_LIST, stored.document(), extra);
        if (!json) {
            console.sentence("import.stored.PACKING_LIST", stored.key());
        }
        change.ifPresent(this::words);
        if (stored.leftOut() > 0) {
            console.complain("import.leftOut", stored.leftOut());
            return ExitCode.FINDINGS;
        }
        return code;
    }

    private static ObjectNode form(VersionChange change) {
        return VersionJson.of(change.shipment().id(), change.diff(), change.rechecked(), change.countedUnits());
    }

    private void words(VersionChange change) {
        var diff = change.diff();
        if (diff.isEmpty()) {
            console.complain("version.same");
            return;
        }
        console.complain(
                "version.changes",
                diff.added().size(),
                diff.removed().size(),
                diff.changed().size());
        named("version.added", diff.added());
        named("version.removed", diff.removed());
        diff.changed().stream().limit(MOST_NAMED).forEach(this::words);
        if (change.countedUnits() > 0) {
            console.complain(
                    "version.counted", change.countedUnits(), change.rechecked().size());
        }
    }

    private void words(CartonChange carton) {
        carton.lines()
                .forEach(line -> console.complain(
                        "version.line", carton.carton().text(), line.sku().code(), line.before(), line.after()));
    }

    private void named(String key, List<CartonNo> cartons) {
        if (!cartons.isEmpty()) {
            var names = cartons.stream().limit(MOST_NAMED).map(CartonNo::text).toList();
            String more = cartons.size() > MOST_NAMED ? " …" : "";
            console.complain(key, String.join(", ", names) + more);
        }
    }

    private SheetResults results() {
        return new SheetResults(console, json);
    }
}
