package tallydock.usecase.printing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.FactHeader;
import tallydock.domain.fact.PrintFact;
import tallydock.domain.fact.PrintFact.LabelsOrdered;
import tallydock.domain.fact.PrintFact.LabelsSent;
import tallydock.domain.fact.PrintFact.LabelsUnknown;
import tallydock.domain.fact.Recorded;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.LabelRange;
import tallydock.domain.printer.PrintOrder;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.shipment.CartonLabels;
import tallydock.usecase.FactHistory;

/// Finds when carton labels with one of some codes left a printer, of this station or of another whose facts are here.
/// It reads the log of prints and takes its time.
public final class PrintTrail {
    private static final Set<LabelKind> OF_CARTONS = Set.of(LabelKind.CARTON, LabelKind.BOX, LabelKind.SSCC);

    private final FactHistory history;
    private final PrintStations stations;

    /// So many labels left a printer, or may have; `by` ordered them. `printer` is its name, empty where the station
    /// has it no more.
    public record Left(Instant at, Actor by, Optional<String> printer, long labels) {}

    public PrintTrail(FactHistory history, PrintStations stations) {
        this.history = history;
        this.stations = stations;
    }

    /// `codes` in the form that carton labels are compared in. Earliest first.
    public List<Left> of(Set<String> codes) {
        var reading = new Reading(codes);
        for (var station : stations.printing()) {
            new LoadPrinters(history, station)
                    .run()
                    .forEach(printer -> reading.printers.put(printer.id(), printer.name()));
            history.withoutScans(PrintFact.stream(station), reading::take);
        }
        return reading.left.stream().sorted(Comparator.comparing(Left::at)).toList();
    }

    private static final class Reading {
        private final Set<String> codes;
        private final Map<PrinterId, String> printers = new HashMap<>();
        private final Map<JobId, Ordered> orders = new HashMap<>();
        private final List<Left> left = new ArrayList<>();

        private record Ordered(PrintOrder order, Actor by) {}

        Reading(Set<String> codes) {
            this.codes = codes;
        }

        void take(Recorded recorded) {
            var header = recorded.entry().header();
            switch (recorded.fact().orElse(null)) {
                case LabelsOrdered(var job, var order) -> orders.put(job, new Ordered(order, header.actor()));
                case LabelsSent(var job, var labels) -> left(header, job, labels);
                case LabelsUnknown unknown -> left(header, unknown.job(), unknown.labels());
                case null, default -> {}
            }
        }

        private void left(FactHeader header, JobId job, LabelRange labels) {
            var ordered = orders.get(job);
            if (ordered == null || !OF_CARTONS.contains(ordered.order.template().kind())) {
                return;
            }
            long copies = IntStream.rangeClosed(labels.first(), labels.last())
                    .mapToObj(number -> ordered.order.at(number).values().of(LabelField.CODE))
                    .filter(code -> codes.contains(CartonLabels.folded(code)))
                    .count();
            if (copies > 0) {
                var printer = Optional.ofNullable(printers.get(ordered.order.printer()));
                left.add(new Left(header.wallTime(), ordered.by, printer, copies));
            }
        }
    }
}
