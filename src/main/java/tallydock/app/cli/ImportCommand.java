package tallydock.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tallydock.app.station.OpenStation;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.Problem;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.domain.document.ReadResult;
import tallydock.domain.fact.Actor;
import tallydock.domain.product.SellerId;
import tallydock.usecase.ImportContext;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.KnownSkus;
import tallydock.usecase.SourceFile;
import tallydock.wire.DocumentJson;
import tools.jackson.databind.node.ObjectNode;

/// `import FILE`: reads a sheet, tells what it says, and stores it unless it is a dry run.
@Command(name = "import", description = "Reads a packing list or a product sheet and stores it.")
final class ImportCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final CommonOptions common;

    @Parameters(index = "0", paramLabel = "FILE", description = "The sheet: xlsx, xls, csv, tsv.")
    private Path file = Path.of("");

    @Option(names = "--as", paramLabel = "KIND", description = "packing-list (default) or products.")
    private SheetKind kind = SheetKind.PACKING_LIST;

    @Option(names = "--products", paramLabel = "FILE", description = "The register the list is checked against.")
    private Optional<Path> products = Optional.empty();

    @Option(names = "--seller", paramLabel = "NAME", description = "Whose goods these are (default: own).")
    private String seller = SellerId.OWN.name();

    @Option(names = "--dry-run", description = "Read and check only; the store stays untouched.")
    private boolean dryRun;

    @Option(names = "--leave-out", description = "Store the list without the rows that cannot be used.")
    private boolean leaveOut;

    ImportCommand(Surroundings surroundings, CommonOptions common) {
        this.surroundings = surroundings;
        this.common = common;
    }

    @Override
    public Integer call() {
        return switch (kind) {
            case PACKING_LIST -> dryRun ? readList() : inStore(this::storeList);
            case PRODUCTS -> dryRun ? readProducts(file) : inStore(this::storeProducts);
        };
    }

    private int readList() {
        Optional<KnownSkus> register = Optional.empty();
        if (products.isPresent()) {
            switch (surroundings.sheets().products(source(products.get()), progress())) {
                case ReadResult.Refused<ProductSheetDoc>(var refusal) -> {
                    return results().refused(products.get().toString(), refusal);
                }
                case ReadResult.Read<ProductSheetDoc>(var sheet) -> register = Optional.of(RegisteredSkus.of(sheet));
            }
        }
        return switch (surroundings.sheets().packingList(source(file), register, progress())) {
            case ReadResult.Refused<PackingListDoc>(var refusal) -> results().refused(file.toString(), refusal);
            case ReadResult.Read<PackingListDoc>(var list) ->
                results().read(DocumentJson.packingList(list), list.problems(), Optional.empty());
        };
    }

    private int readProducts(Path sheetFile) {
        return switch (surroundings.sheets().products(source(sheetFile), progress())) {
            case ReadResult.Refused<ProductSheetDoc>(var refusal) -> results().refused(sheetFile.toString(), refusal);
            case ReadResult.Read<ProductSheetDoc>(var sheet) ->
                results().read(DocumentJson.products(sheet), sheet.problems(), Optional.empty());
        };
    }

    private int storeList(OpenStation station) {
        var imports = new StationImports(station, context(), progress());
        var registerRefusal = products.flatMap(sheet -> imports.register(source(sheet)));
        if (registerRefusal.isPresent()) {
            return results().refused(products.orElseThrow().toString(), registerRefusal.get());
        }
        return switch (imports.packingList(source(file))) {
            case ImportOutcome.Refused<PackingListDoc>(var refusal) -> results().refused(file.toString(), refusal);
            case ImportOutcome.HeldBack<PackingListDoc>(var list, long rows) ->
                heldBack(DocumentJson.packingList(list), list.problems(), rows);
            case ImportOutcome.Stored<PackingListDoc>(var list, var id, long left) ->
                stored(DocumentJson.packingList(list), list.problems(), new Kept(Optional.of(id), left));
        };
    }

    private int storeProducts(OpenStation station) {
        return switch (station.importRegister().run(source(file), context(), progress())) {
            case ImportOutcome.Refused<ProductSheetDoc>(var refusal) ->
                results().refused(file.toString(), refusal);
            case ImportOutcome.HeldBack<ProductSheetDoc>(var sheet, long rows) ->
                heldBack(DocumentJson.products(sheet), sheet.problems(), rows);
            case ImportOutcome.Stored<ProductSheetDoc> kept ->
                stored(
                        DocumentJson.products(kept.document()),
                        kept.document().problems(),
                        new Kept(Optional.empty(), kept.leftOut()));
        };
    }

    private record Kept(Optional<String> shipmentId, long leftOut) {}

    private int heldBack(ObjectNode json, List<Problem> problems, long rows) {
        results().read(json, problems, Optional.empty());
        surroundings.console().complain("import.heldBack", rows);
        return ExitCode.FINDINGS;
    }

    private int stored(ObjectNode json, List<Problem> problems, Kept kept) {
        int code = results().read(json, problems, kept.shipmentId());
        if (!common.json()) {
            kept.shipmentId()
                    .ifPresentOrElse(
                            id -> surroundings.console().sentence("import.storedShipment", id),
                            () -> surroundings.console().sentence("import.storedRegister", seller));
        }
        if (kept.leftOut() > 0) {
            surroundings.console().complain("import.leftOut", kept.leftOut());
            return ExitCode.FINDINGS;
        }
        return code;
    }

    private int inStore(ToIntFunction<OpenStation> work) {
        source(file);
        try (var station = surroundings.opener().open(common.data(), common.verbose())) {
            return work.applyAsInt(station);
        }
    }

    private ImportContext context() {
        return new ImportContext(new SellerId(seller), Actor.COMMAND_LINE, leaveOut);
    }

    private SourceFile source(Path path) {
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new UnreadableInput(surroundings.sentences().of("file.cannotOpen", path));
        }
        return new SourceFile(path.toString());
    }

    private RowsProgress progress() {
        return new RowsProgress(surroundings.console(), surroundings.clock());
    }

    private SheetResults results() {
        return new SheetResults(surroundings.console(), common.json());
    }
}
