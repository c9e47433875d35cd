package tallydock.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tallydock.app.station.OpenStation;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.domain.document.ReadResult;
import tallydock.domain.fact.Actor;
import tallydock.domain.product.SellerId;
import tallydock.usecase.ImportContext;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.KnownSkus;
import tallydock.usecase.SourceFile;

/// `import FILE`: reads a sheet, tells what it says, and stores it unless it is a dry run.
@Command(name = "import", description = "Reads a sheet and stores it.")
final class ImportCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final CommonOptions common;

    @Parameters(index = "0", paramLabel = "FILE", description = "The sheet: xlsx, xls, csv, tsv.")
    private Path file = Path.of("");

    @Option(
            names = "--as",
            paramLabel = "KIND",
            description = "packing-list (default), products, invoice, fees or orders.")
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
            case PACKING_LIST -> run(SheetTask.PACKING_LIST);
            case PRODUCTS -> run(SheetTask.PRODUCTS);
            case INVOICE -> run(SheetTask.INVOICE);
            case FEES -> run(SheetTask.FEES);
            case ORDERS -> run(SheetTask.ORDERS);
        };
    }

    private <D> int run(SheetTask<D> task) {
        return dryRun ? read(task) : inStore(station -> store(task, station));
    }

    private <D> int read(SheetTask<D> task) {
        Optional<KnownSkus> register = Optional.empty();
        if (products.isPresent() && kind.isCheckedAgainstRegister()) {
            switch (surroundings.sheets().products(source(products.get()), progress())) {
                case ReadResult.Refused<ProductSheetDoc>(var refusal) -> {
                    return results().refused(products.get().toString(), refusal);
                }
                case ReadResult.Read<ProductSheetDoc>(var sheet) -> register = Optional.of(RegisteredSkus.of(sheet));
            }
        }
        return switch (task.reading().read(surroundings.sheets(), source(file), register, progress())) {
            case ReadResult.Refused<D>(var refusal) -> results().refused(file.toString(), refusal);
            case ReadResult.Read<D>(var document) -> results().read(task, document, Optional.empty());
        };
    }

    private <D> int store(SheetTask<D> task, OpenStation station) {
        var imports = new StationImports(station, context(), progress());
        var registerRefusal =
                products.filter(_ -> kind.isCheckedAgainstRegister()).flatMap(sheet -> imports.register(source(sheet)));
        if (registerRefusal.isPresent()) {
            return results().refused(products.orElseThrow().toString(), registerRefusal.get());
        }
        return switch (task.storing().apply(imports, source(file))) {
            case ImportOutcome.Refused<D>(var refusal) -> results().refused(file.toString(), refusal);
            case ImportOutcome.HeldBack<D>(var document, long rows) -> heldBack(task, document, rows);
            case ImportOutcome.Stored<D> kept -> stored(task, kept);
        };
    }

    private <D> int heldBack(SheetTask<D> task, D document, long rows) {
        results().read(task, document, Optional.empty());
        surroundings.console().complain("import.heldBack", rows);
        return ExitCode.FINDINGS;
    }

    private <D> int stored(SheetTask<D> task, ImportOutcome.Stored<D> kept) {
        int code = results().read(task, kept.document(), Optional.of(kept.key()));
        if (!common.json()) {
            surroundings.console().sentence("import.stored." + kind.name(), kept.key());
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
