package tallydock.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.Template;
import tallydock.domain.label.placed.Finding;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.label.stock.Stocks;
import tallydock.usecase.TargetFile;
import tallydock.usecase.label.ComposeLabels;
import tallydock.usecase.label.LabelFiles.Outcome;
import tallydock.usecase.label.LabelFormat;
import tallydock.usecase.label.LabelJob;
import tallydock.usecase.label.template.SiteTemplates;
import tallydock.usecase.printing.LabelTemplates;

/// `labels [SHIPMENT] --kind KIND --format pdf|png|zpl|tspl|epl -o FILE`: labels for a shipment, or those that need
/// none: commands and places.
@Command(name = "labels", description = "Writes the labels of a shipment, of places, or the sheet of commands.")
final class LabelsCommand implements Callable<Integer> {
    enum Kind {
        UNIT(LabelKind.UNIT, "50x25", "letter-30"),
        CARTON(LabelKind.CARTON, "100x150", "100x150"),
        BOX(LabelKind.BOX, "100x150", "100x150"),
        SSCC(LabelKind.SSCC, "100x150", "100x150"),
        PALLET(LabelKind.PALLET, "100x150", "100x150"),
        DISCREPANCY(LabelKind.DISCREPANCY, "100x50", "100x50"),
        QUARANTINE(LabelKind.QUARANTINE, "100x50", "100x50"),
        LOCATION(LabelKind.LOCATION, "70x50", "a4-24-70x37"),
        COMMANDS(LabelKind.COMMAND, "70x50", "a4-24-70x37");

        private final LabelKind label;
        private final String roll;
        private final String sheet;

        Kind(LabelKind label, String roll, String sheet) {
            this.label = label;
            this.roll = roll;
            this.sheet = sheet;
        }
    }

    private static final int LONGEST_TOLD = 60;

    private final Surroundings surroundings;
    private final CommonOptions common;
    private final HeadStart start;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SHIPMENT",
            description = "Its id, PO, FBA shipment id or reference; not needed for commands and places.")
    private Optional<String> shipment = Optional.empty();

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description = "unit, carton, box, sscc, pallet, discrepancy, quarantine, location or commands.")
    private Kind kind = Kind.UNIT;

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "pdf, png, zpl, tspl or epl.")
    private LabelFormat format = LabelFormat.PDF;

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "Where it goes.")
    private Path target = Path.of("");

    @Option(names = "--stock", paramLabel = "STOCK", description = "The labels it is printed on, as 50x25 or a4-21.")
    private Optional<String> stock = Optional.empty();

    @Option(names = "--dpi", paramLabel = "DPI", description = "203, 300 or 600 (default: ${DEFAULT-VALUE}).")
    private int dpi = 203;

    @Mixin
    private LabelWishes wishes = new LabelWishes();

    @Option(names = "--allow", description = "Print labels that miss a rule but can be scanned.")
    private boolean allowed;

    LabelsCommand(Surroundings surroundings, CommonOptions common, HeadStart start) {
        this.surroundings = surroundings;
        this.common = common;
        this.start = start;
    }

    @Override
    public Integer call() {
        var contents = new LabelContents(surroundings.sentences(), wishes);
        var wanted = contents.withoutShipment(kind.label)
                .map(found -> new Wanted(contents.template(kind.label, LabelTemplates.STANDARD), found))
                .orElseGet(() -> ofShipment(contents));
        var labels = wanted.labels();
        if (labels.isEmpty()) {
            throw new UnreadableInput(surroundings.sentences().of("labels.none." + kind));
        }
        if (labels.size() > ComposeLabels.MOST) {
            throw new UnreadableInput(surroundings.sentences().of("labels.tooMany", ComposeLabels.MOST));
        }
        var job = new LabelJob(wanted.template(), stock(), head(), labels, allowed);
        return tell(start.writer().write(job, format, new TargetFile(target.toString())));
    }

    /// Labels, and what they look like: as the site has changed it, where its store was opened.
    private record Wanted(Template template, List<LabelValues> labels) {}

    private Wanted ofShipment(LabelContents contents) {
        String name = shipment.orElseThrow(
                () -> new UnreadableInput(surroundings.sentences().of("labels.noShipment")));
        try (var station = surroundings.opener().open(common.data(), common.verbose())) {
            var head = ShipmentChoice.find(station, surroundings.sentences(), name);
            return station.shipments()
                    .plan(head.id())
                    .map(plan -> new Wanted(
                            contents.template(kind.label, new SiteTemplates(station.history())),
                            contents.of(kind.label, plan, station)))
                    .orElseThrow(
                            () -> new UnreadableInput(surroundings.sentences().of("report.noList")));
        }
    }

    private Stock stock() {
        String name = stock.orElse(format == LabelFormat.PDF ? kind.sheet : kind.roll);
        return Stocks.named(name)
                .orElseThrow(() -> new UnreadableInput(surroundings
                        .sentences()
                        .of(
                                "labels.noStock",
                                name,
                                Stocks.ALL.stream().map(Stock::id).collect(Collectors.joining(", ")))));
    }

    private Head head() {
        return switch (dpi) {
            case 203 -> Head.DPI_203;
            case 300 -> Head.DPI_300;
            case 600 -> Head.DPI_600;
            default -> throw new UnreadableInput(surroundings.sentences().of("labels.noDpi", dpi));
        };
    }

    private int tell(Outcome outcome) {
        var console = surroundings.console();
        return switch (outcome) {
            case Outcome.Written(var labels, var told) -> {
                told.forEach(this::tell);
                console.complain("labels.written", labels, target);
                yield ExitCode.FINE;
            }
            case Outcome.Refused(var label, var findings) -> {
                findings.forEach(this::tell);
                throw new UnreadableInput(surroundings.sentences().of("labels.refused", label + 1));
            }
            case Outcome.NotSaved(var file, var reason) ->
                throw new UnreadableInput(
                        surroundings.sentences().of("report.notSaved." + reason.name(), file.location()));
        };
    }

    private void tell(Finding finding) {
        surroundings
                .console()
                .complain(
                        "labels.finding." + finding.code(),
                        brief(finding.text()),
                        finding.isUm() / 1000.0,
                        finding.wantedUm() / 1000.0);
    }

    /// The beginning of a text that may be a whole list.
    private static String brief(String text) {
        String line = text.lines().findFirst().orElse("");
        boolean isWhole = line.length() == text.length() && line.length() <= LONGEST_TOLD;
        return isWhole ? text : line.substring(0, Math.min(line.length(), LONGEST_TOLD)) + "…";
    }
}
