package tallydock.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tallydock.usecase.TargetFile;
import tallydock.usecase.export.DownloadTemplate;
import tallydock.usecase.export.ExportPackingList;
import tallydock.usecase.report.ReportResult;

/// `export [SHIPMENT] -o FILE`: the packing list of a shipment as a workbook, or, without one, the empty form
/// for product registration.
@Command(
        name = "export",
        description = "Writes a shipment's packing list, or without a shipment the form for product registration.")
final class ExportCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final CommonOptions common;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SHIPMENT",
            description = "Its id, PO, FBA shipment id or reference.")
    private Optional<String> shipment = Optional.empty();

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "Where the workbook goes.")
    private Path target = Path.of("");

    ExportCommand(Surroundings surroundings, CommonOptions common) {
        this.surroundings = surroundings;
        this.common = common;
    }

    @Override
    public Integer call() {
        var file = new TargetFile(target.toString());
        return shipment.isEmpty()
                ? tell(new DownloadTemplate(surroundings.sheetFiles()).run(file))
                : packingList(shipment.get(), file);
    }

    private int packingList(String name, TargetFile file) {
        try (var station = surroundings.opener().open(common.data(), common.verbose())) {
            var head = ShipmentChoice.find(station, surroundings.sentences(), name);
            return tell(new ExportPackingList(station.shipments(), surroundings.sheetFiles()).run(head.id(), file));
        }
    }

    private int tell(ReportResult result) {
        return switch (result) {
            case ReportResult.Saved saved -> {
                surroundings.console().complain("report.saved", saved.file().location());
                yield ExitCode.FINE;
            }
            case ReportResult.NotSaved(var file, var reason) ->
                throw new UnreadableInput(
                        surroundings.sentences().of("report.notSaved." + reason.name(), file.location()));
            case ReportResult.NoPackingList() ->
                throw new UnreadableInput(surroundings.sentences().of("report.noList"));
        };
    }
}
