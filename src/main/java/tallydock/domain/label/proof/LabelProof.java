package tallydock.domain.label.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelValues;
import tallydock.domain.printer.LabelRun;
import tallydock.domain.shipment.CartonLabels;

/// Scanning printed labels back, one after the other. A label is proved when all its symbols were read and say exactly
/// what was printed: the bars of a box and the code of what is in it belong together. A scan of another label of the
/// job is no proof, but tells that two labels are swapped.
///
/// @param labels what is on each label of the job
/// @param due how many of them are to be scanned, from the first on
/// @param proved how many were
/// @param read what of the next one was read already
/// @param tries scans of the next one that were something else
public record LabelProof(List<Label> labels, int due, int proved, Set<String> read, int tries) {
    public LabelProof {
        labels = List.copyOf(labels);
        read = Set.copyOf(read);
    }

    /// One printed label, by its number from 1, and what its symbols say in the form codes are compared in.
    public record Label(int number, Set<String> codes) {
        public Label {
            codes = Set.copyOf(codes);
        }
    }

    /// What a scan says of the label that is to be proved, and how the proof stands then.
    public record Answer(Verdict verdict, LabelProof then) {}

    /// The proof of a job's labels by a policy; labels without a symbol can prove nothing.
    public static LabelProof of(List<LabelRun> runs, ScanBackPolicy policy) {
        var labels = new ArrayList<Label>();
        int number = 1;
        for (var run : runs) {
            for (int copy = 0; copy < run.count(); copy++) {
                labels.add(new Label(number++, codes(run.values())));
            }
        }
        labels.removeIf(label -> label.codes().isEmpty());
        int due = switch (policy) {
            case NONE -> 0;
            case FIRST -> Math.min(1, labels.size());
            case EACH -> labels.size();
        };
        return new LabelProof(labels, due, 0, Set.of(), 0);
    }

    /// The label that is to be scanned now; empty when all are proved that are to be.
    public Optional<Label> next() {
        return proved < due ? Optional.of(labels.get(proved)) : Optional.empty();
    }

    /// Takes a scan for the label that is to be scanned now; empty when none is.
    public Optional<Answer> scanned(RawScan scan) {
        String said = folded(ScanText.of(scan).code());
        return next().map(label -> label.codes().contains(said) ? right(label, said) : wrong(label, said));
    }

    private Answer right(Label label, String said) {
        var known = new HashSet<>(read);
        known.add(said);
        if (!known.containsAll(label.codes())) {
            return new Answer(new Verdict.Half(label.number()), new LabelProof(labels, due, proved, known, tries));
        }
        return new Answer(
                new Verdict.Proved(label.number(), tries == 0), new LabelProof(labels, due, proved + 1, Set.of(), 0));
    }

    /// What was read of the label before does not count any more: it was perhaps another label too.
    private Answer wrong(Label label, String said) {
        var then = new LabelProof(labels, due, proved, Set.of(), tries + 1);
        return labels.stream()
                .filter(other -> other.codes().contains(said))
                .findFirst()
                .map(other -> new Answer(new Verdict.Swapped(label.number(), other.number()), then))
                .orElseGet(() -> new Answer(new Verdict.Wrong(label.number(), said), then));
    }

    /// Leaves the label that is to be scanned now unproved and goes on: nothing reads it.
    public LabelProof givenUp() {
        return new LabelProof(labels, due, Math.min(due, proved + 1), Set.of(), 0);
    }

    private static Set<String> codes(LabelValues values) {
        var codes = new LinkedHashSet<String>();
        for (var field : List.of(LabelField.CODE, LabelField.CONTENT_CODE)) {
            if (!values.of(field).isEmpty()) {
                codes.add(folded(values.of(field)));
            }
        }
        return codes;
    }

    /// An SSCC is printed with its identifier in brackets and read without them.
    private static String folded(String code) {
        return CartonLabels.folded(code);
    }
}
