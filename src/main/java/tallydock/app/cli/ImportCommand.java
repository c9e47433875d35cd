package tallydock.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tallydock.app.station.OpenStation;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.domain.document.ReadResult;
import tallydock.domain.fact.Actor;
import tallydock.domain.product.SellerId;
import tallydock.domain.shipment.ShipmentId;
import tallydock.usecase.ImportContext;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.KnownSkus;
import tallydock.usecase.SourceFile;
import tallydock.usecase.trade.InvoiceChoice;
import tallydock.usecase.trade.InvoiceResult;
import tallydock.usecase.version.VersionChoice;
import tallydock.usecase.version.VersionResult;

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
            description = "packing-list, products, invoice, fees or orders; needed where it is in doubt.")
    private Optional<SheetKind> said = Optional.empty();

    private SheetKind kind = SheetKind.PACKING_LIST;

    @Option(names = "--products", paramLabel = "FILE", description = "The register the list is checked against.")
    private Optional<Path> products = Optional.empty();

    @Option(names = "--seller", paramLabel = "NAME", description = "Whose goods these are (default: own).")
    private String seller = SellerId.OWN.name();

    @Option(names = "--dry-run", description = "Read and check only; the store stays untouched.")
    private boolean dryRun;

    @Option(names = "--leave-out", description = "Store the list without the rows that cannot be used.")
    private boolean leaveOut;

    @Option(
            names = "--version-of",
            paramLabel = "SHIPMENT",
            description = "The list takes the place of this shipment's list.")
    private Optional<String> versionOf = Optional.empty();

    @Option(names = "--own-shipment", description = "The list is another shipment, although it has a known PO.")
    private boolean ownShipment;

    @Option(
            names = "--for",
            paramLabel = "SHIPMENT",
            description = "The invoice belongs to this shipment, where its PO names several.")
    private Optional<String> belongsTo = Optional.empty();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ImportCommand(Surroundings surroundings, CommonOptions common) {
        this.surroundings = surroundings;
        this.common = common;
    }

    @Override
    public Integer call() {
        kind = said.orElse(SheetKind.PACKING_LIST);
        refuseChoices();
        return isDoubtful() ? ExitCode.WRONG_USAGE : readOrStore();
    }

    /// Whether nobody said what the file is and it is not clearly a packing list; then that has been told.
    private boolean isDoubtful() {
        boolean isOpen = said.isEmpty() && !reading.isGiven();
        return isOpen && new KindDoubt(surroundings).isTold(source(file), file.toString());
    }

    private int readOrStore() {
        return switch (kind) {
            case PACKING_LIST -> dryRun ? readList() : inStore(this::storeList);
            case PRODUCTS -> dryRun ? readProducts() : inStore(this::storeProducts);
            case INVOICE -> dryRun ? read(SheetTask.INVOICE) : inStore(this::storeInvoice);
            case FEES -> run(SheetTask.FEES, imports -> imports.fees(source(file)));
            case ORDERS -> run(SheetTask.ORDERS, imports -> imports.orders(source(file)));
        };
    }

    /// Only packing lists and product sheets can be read otherwise than they come.
    private void refuseChoices() {
        boolean chosen = kind == SheetKind.PACKING_LIST || kind == SheetKind.PRODUCTS;
        if (belongsTo.isPresent() && kind != SheetKind.INVOICE) {
            throw new ParameterException(
                    spec.commandLine(), surroundings.sentences().of("import.forInvoices"));
        }
        if (!chosen && reading.isGiven()) {
            throw new ParameterException(
                    spec.commandLine(), surroundings.sentences().of("import.noChoices", kind.word()));
        }
    }

    private <D> int run(SheetTask<D> task, Function<StationImports, ImportOutcome<D>> storing) {
        return dryRun ? read(task) : inStore(station -> store(task, station, storing));
    }

    private <D> int read(SheetTask<D> task) {
        return withRegister(register -> read(task, register));
    }

    private int readList() {
        return withRegister(register -> chosen().readList(chosen().sheet(source(file), register, leaveOut)));
    }

    private int readProducts() {
        return chosen().readProducts(chosen().sheet(source(file), Optional.empty(), leaveOut));
    }

    /// Reads the register first, where one is given.
    private int withRegister(ToIntFunction<Optional<KnownSkus>> work) {
        if (products.isEmpty() || !kind.isCheckedAgainstRegister()) {
            return work.applyAsInt(Optional.empty());
        }
        return switch (surroundings.sheets().products(source(products.get()), progress())) {
            case ReadResult.Refused<ProductSheetDoc>(var refusal) ->
                results().refused(products.get().toString(), refusal);
            case ReadResult.Read<ProductSheetDoc>(var sheet) -> work.applyAsInt(Optional.of(RegisteredSkus.of(sheet)));
        };
    }

    private <D> int read(SheetTask<D> task, Optional<KnownSkus> register) {
        return switch (task.reading().read(surroundings.sheets(), source(file), register, progress())) {
            case ReadResult.Refused<D>(var refusal) -> results().refused(file.toString(), refusal);
            case ReadResult.Read<D>(var document) -> results().read(task, document, Optional.empty());
        };
    }

    private int storeList(OpenStation station) {
        var imports = new StationImports(station, context(), progress());
        var refused = register(imports);
        if (refused.isPresent()) {
            return refused.get();
        }
        var sheet = chosen().sheet(source(file), imports.known(), leaveOut);
        var result = chosen().storeList(station, new SellerId(seller), sheet, choice(station));
        int code = new ListImport(surroundings.console(), common.json()).tell(file.toString(), result);
        return result instanceof VersionResult.Imported imported
                        && imported.outcome() instanceof ImportOutcome.Stored<PackingListDoc> stored
                ? compared(station, ShipmentId.parse(stored.key()).stream().toList(), code)
                : code;
    }

    private int storeProducts(OpenStation station) {
        var sheet = chosen().sheet(source(file), Optional.empty(), leaveOut);
        return tell(SheetTask.PRODUCTS, chosen().storeProducts(station, new SellerId(seller), sheet));
    }

    private ChosenImport chosen() {
        return new ChosenImport(surroundings, reading, results(), progress());
    }

    private VersionChoice choice(OpenStation station) {
        if (versionOf.isPresent()) {
            return new VersionChoice.VersionOf(ShipmentChoice.find(station, surroundings.sentences(), versionOf.get()));
        }
        return ownShipment ? new VersionChoice.OwnShipment() : new VersionChoice.Unasked();
    }

    private Optional<Integer> register(StationImports imports) {
        return products.filter(_ -> kind.isCheckedAgainstRegister())
                .flatMap(sheet ->
                        imports.register(source(sheet)).map(refusal -> results().refused(sheet.toString(), refusal)));
    }

    /// An invoice is compared with the list of the shipment that its purchase order names, or that a person
    /// names.
    private int storeInvoice(OpenStation station) {
        var choice = belongsTo
                .<InvoiceChoice>map(name ->
                        new InvoiceChoice.BelongsTo(ShipmentChoice.find(station, surroundings.sentences(), name)))
                .orElseGet(InvoiceChoice.Unasked::new);
        return switch (new StationImports(station, context(), progress()).invoice(source(file), choice)) {
            case InvoiceResult.Asked(var invoice, var heads) -> {
                results().read(SheetTask.INVOICE, invoice, Optional.empty());
                new InvoiceQuestion(surroundings.console()).ask(invoice, heads);
                yield ExitCode.FINDINGS;
            }
            case InvoiceResult.Imported(var outcome, var shipment) -> {
                int code = tell(SheetTask.INVOICE, outcome);
                yield compared(station, shipment.stream().toList(), code);
            }
        };
    }

    /// What the papers of shipments disagree about, whichever of them came first.
    private int compared(OpenStation station, List<ShipmentId> shipments, int code) {
        var mismatches = shipments.stream()
                .flatMap(id -> station.compareDocuments().run(id).stream())
                .toList();
        new PaperWords(surroundings.console()).print(mismatches);
        return mismatches.isEmpty() ? code : ExitCode.FINDINGS;
    }

    private <D> int store(SheetTask<D> task, OpenStation station, Function<StationImports, ImportOutcome<D>> storing) {
        var imports = new StationImports(station, context(), progress());
        var refused = register(imports);
        if (refused.isPresent()) {
            return refused.get();
        }
        return tell(task, storing.apply(imports));
    }

    private <D> int tell(SheetTask<D> task, ImportOutcome<D> outcome) {
        return switch (outcome) {
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
