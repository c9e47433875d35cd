package tallydock.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tallydock.app.station.OpenStation;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.CountMode;
import tallydock.domain.product.SellerId;
import tallydock.domain.receiving.Receipt;
import tallydock.domain.receiving.Reconciliation;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.usecase.CountShipment;
import tallydock.usecase.ImportContext;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.SourceFile;
import tallydock.wire.ReceiptJson;

/// `receive SHIPMENT|FILE --scans FILE`: counts scans by the same fold as the screen, each stop answered by its
/// default.
@Command(name = "receive", description = "Counts a run of scans against a shipment or a packing list.")
final class ReceiveCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final CommonOptions common;

    @Parameters(index = "0", paramLabel = "SHIPMENT|FILE", description = "A shipment of the store, or a packing list.")
    private String subject = "";

    @Option(names = "--scans", required = true, paramLabel = "FILE", description = "JSON lines; - is standard input.")
    private String scans = "";

    @Option(names = "--actions", paramLabel = "FILE", description = "What the operator marked, JSON lines.")
    private Optional<Path> actions = Optional.empty();

    @Option(names = "--products", paramLabel = "FILE", description = "The register the codes are looked up in.")
    private Optional<Path> products = Optional.empty();

    @Option(names = "--seller", paramLabel = "NAME", description = "Whose goods these are (default: own).")
    private String seller = SellerId.OWN.name();

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description = "unit (default), or carton: a label receives all in it.")
    private CountMode mode = CountMode.UNIT;

    @Option(names = "--acks", description = "Print a line for each scan as soon as it is durable.")
    private boolean acks;

    @Option(names = "--leave-out", description = "Count without the rows of the list that cannot be used.")
    private boolean leaveOut;

    ReceiveCommand(Surroundings surroundings, CommonOptions common) {
        this.surroundings = surroundings;
        this.common = common;
    }

    @Override
    public Integer call() {
        boolean isFile = Files.isRegularFile(Path.of(subject));
        boolean throwAway = isFile && common.data().isEmpty();
        try (var station = throwAway
                ? surroundings.opener().openThrowAway(common.verbose())
                : surroundings.opener().open(common.data(), common.verbose())) {
            return isFile ? countFile(station) : countKnown(station);
        }
    }

    private int countKnown(OpenStation station) {
        var refused = importRegister(station);
        return refused.isPresent()
                ? refused.get()
                : count(station, ShipmentChoice.find(station, surroundings.sentences(), subject));
    }

    private int countFile(OpenStation station) {
        var refused = importRegister(station);
        if (refused.isPresent()) {
            return refused.get();
        }
        return switch (imports(station).packingList(new SourceFile(subject))) {
            case ImportOutcome.Refused<PackingListDoc>(var refusal) -> results().refused(subject, refusal);
            case ImportOutcome.HeldBack<PackingListDoc> held -> {
                surroundings.console().complain("import.heldBack", held.unusableRows());
                yield ExitCode.FINDINGS;
            }
            case ImportOutcome.Stored<PackingListDoc> stored -> {
                int counted = count(station, ShipmentChoice.find(station, surroundings.sentences(), stored.key()));
                yield SheetResults.hasErrors(stored.document().problems()) ? ExitCode.FINDINGS : counted;
            }
        };
    }

    private Optional<Integer> importRegister(OpenStation station) {
        return products.flatMap(file -> imports(station)
                .register(new SourceFile(file.toString()))
                .map(refusal -> results().refused(file.toString(), refusal)));
    }

    private int count(OpenStation station, ShipmentHead shipment) {
        var context = new CountShipment.Context(shipment, mode, Actor.COMMAND_LINE, station.identity());
        var run = new CountedRun(
                CountShipment.resume(context, station.countPorts()),
                station.clock().instant());
        if (acks) {
            run.acknowledge(surroundings.console()::jsonLine);
        }
        new ScanRun(scans, actions, surroundings.sentences()).forEach(run);
        var receipt = Reconciliation.of(
                        station.shipments().plan(shipment.id()).orElseThrow(),
                        station.tallies().of(shipment.id()))
                .with(station.inbounds().stateOf(shipment.id()).unreadable());
        print(receipt, run.scans());
        return receipt.hasOpenCase() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private void print(Receipt receipt, long counted) {
        var console = surroundings.console();
        if (acks) {
            console.jsonLine(ReceiptJson.of(receipt, mode, counted));
        } else if (common.json()) {
            console.json(ReceiptJson.of(receipt, mode, counted));
        } else {
            new ReceiptWords(console).print(receipt);
        }
    }

    private StationImports imports(OpenStation station) {
        var context = new ImportContext(new SellerId(seller), Actor.COMMAND_LINE, leaveOut);
        return new StationImports(station, context, new RowsProgress(surroundings.console(), surroundings.clock()));
    }

    private SheetResults results() {
        return new SheetResults(surroundings.console(), common.json() || acks);
    }
}
