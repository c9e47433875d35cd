package tallydock.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tallydock.app.station.OpenStation;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.CountMode;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.receiving.CountedTally;
import tallydock.usecase.TargetFile;
import tallydock.usecase.report.ReportForm;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.report.ShipmentReport;
import tallydock.wire.Json;
import tallydock.wire.ReceiptJson;
import tools.jackson.databind.node.ObjectNode;

/// `report SHIPMENT --format json|xlsx|pdf -o FILE [--paper a4|letter]`: what came in beside what was declared.
@Command(name = "report", description = "Writes the discrepancy report of a shipment.")
final class ReportCommand implements Callable<Integer> {
    enum Format {
        JSON,
        XLSX,
        PDF
    }

    private final Surroundings surroundings;
    private final CommonOptions common;

    @Parameters(index = "0", paramLabel = "SHIPMENT", description = "Its id, PO, FBA shipment id or reference.")
    private String shipment = "";

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "json, xlsx or pdf.")
    private Format format = Format.JSON;

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            description = "a4 or letter; without it the paper chosen for the station.")
    private Optional<Stock.Page> paper = Optional.empty();

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "Where it goes.")
    private Path target = Path.of("");

    ReportCommand(Surroundings surroundings, CommonOptions common) {
        this.surroundings = surroundings;
        this.common = common;
    }

    @Override
    public Integer call() {
        try (var station = surroundings.opener().open(common.data(), common.verbose())) {
            var head = ShipmentChoice.find(station, surroundings.sentences(), shipment);
            var made = new ShipmentReport.Made(
                    Actor.COMMAND_LINE, surroundings.clock().instant(), ZoneId.systemDefault());
            return station.reportShipment()
                    .gather(head.id(), made)
                    .map(report -> write(station, report))
                    .orElseThrow(
                            () -> new UnreadableInput(surroundings.sentences().of("report.noList")));
        }
    }

    private int write(OpenStation station, ShipmentReport report) {
        boolean isOpen = report.receipt().hasOpenCase() || !report.documents().isEmpty();
        int code = isOpen ? ExitCode.FINDINGS : ExitCode.FINE;
        if (format == Format.JSON) {
            var json = ReceiptJson.of(report.receipt(), modeOf(station, report), scans(report));
            if (!report.documents().isEmpty()) {
                DocumentsJson.write(json.putArray("documents"), report.documents());
            }
            writeJson(json);
            return code;
        }
        var form = format == Format.PDF ? ReportForm.PDF : ReportForm.XLSX;
        return switch (station.reportFiles(paper).save(report, form, new TargetFile(target.toString()))) {
            case ReportResult.Saved saved -> {
                surroundings.console().complain("report.saved", saved.file().location());
                yield code;
            }
            case ReportResult.NotSaved(var file, var reason) ->
                throw new UnreadableInput(
                        surroundings.sentences().of("report.notSaved." + reason.name(), file.location()));
        };
    }

    private void writeJson(ObjectNode json) {
        if (target.toString().equals("-")) {
            surroundings.console().json(json);
            return;
        }
        try {
            Files.writeString(
                    target, Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
        } catch (IOException _) {
            throw new UnreadableInput(surroundings.sentences().of("report.notSaved.NOT_ALLOWED", target));
        }
    }

    /// A shipment of which any carton was received by its label alone was counted in carton mode.
    private static CountMode modeOf(OpenStation station, ShipmentReport report) {
        boolean anyWhole =
                station.tallies().of(report.plan().head().id()).stream().anyMatch(CountedTally::whole);
        return anyWhole ? CountMode.CARTON : CountMode.UNIT;
    }

    private static long scans(ShipmentReport report) {
        long[] scans = {0};
        report.log().forEach(line -> line.scan().ifPresent(_ -> scans[0]++));
        return scans[0];
    }
}
