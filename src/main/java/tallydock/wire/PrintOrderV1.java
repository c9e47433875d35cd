package tallydock.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.placed.Finding;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.LabelRun;
import tallydock.domain.printer.PrintOrder;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.printer.TemplateRef;

/// An order of labels as it is written.
record PrintOrderV1(UUID job, UUID printer, TemplateV1 template, String stock, List<RunV1> labels, NotesV1 notes) {
    static PrintOrderV1 of(JobId job, PrintOrder order) {
        var template = order.template();
        return new PrintOrderV1(
                job.value(),
                order.printer().value(),
                new TemplateV1(
                        template.id(), template.version(), template.kind().name()),
                order.stock(),
                order.runs().stream().map(RunV1::of).toList(),
                new NotesV1(
                        order.subject().shipment(),
                        order.subject().carton(),
                        order.reason(),
                        order.allowed().stream().map(Finding.Code::name).toList()));
    }

    PrintOrder order() {
        return new PrintOrder(
                new PrinterId(printer),
                new TemplateRef(template.id, template.version, LabelKind.valueOf(template.kind)),
                stock,
                labels.stream().map(RunV1::run).toList(),
                new PrintOrder.Subject(notes.shipment, notes.carton),
                notes.reason,
                notes.allowed.stream().map(Finding.Code::valueOf).toList());
    }

    record TemplateV1(String id, int version, String kind) {}

    /// Each value under the word that stands for its field in a template.
    record RunV1(int count, Map<String, String> values) {
        static RunV1 of(LabelRun run) {
            return new RunV1(
                    run.count(),
                    run.values().values().entrySet().stream()
                            .collect(Collectors.toMap(entry -> entry.getKey().word(), Map.Entry::getValue)));
        }

        LabelRun run() {
            return new LabelRun(
                    new LabelValues(values.entrySet().stream()
                            .collect(Collectors.toMap(entry -> field(entry.getKey()), Map.Entry::getValue))),
                    count);
        }

        private static LabelField field(String word) {
            return LabelField.of(word).orElseThrow(() -> new IllegalArgumentException("no field: " + word));
        }
    }

    record NotesV1(Optional<String> shipment, Optional<String> carton, Optional<String> reason, List<String> allowed) {}
}
