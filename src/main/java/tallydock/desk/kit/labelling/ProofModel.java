package tallydock.desk.kit.labelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.fact.LabelFact.LabelScannedBack;
import tallydock.domain.label.proof.LabelProof;
import tallydock.domain.label.proof.ProofOutcome;
import tallydock.domain.label.proof.ScanBackPolicy;
import tallydock.domain.label.proof.Verdict;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.LabelRun;
import tallydock.domain.printer.Printer;
import tallydock.usecase.proof.ProveLabels.Readability;

/// Scanning the labels of the last job back. The answer is heard and shown at once, and written down behind it.
public final class ProofModel {
    private final LabelWays.Proving proving;
    private final DeskTools tools;
    private final ReadOnlyObjectWrapper<ScanBackPolicy> policy = new ReadOnlyObjectWrapper<>(ScanBackPolicy.USUAL);
    private final ReadOnlyObjectWrapper<Optional<Running>> running = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Optional<Readability>> trend = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// A job that is being proved.
    ///
    /// @param last what the last scan said
    /// @param unread the numbers of labels that nobody could scan
    public record Running(
            JobId job,
            Printer printer,
            List<LabelRun> runs,
            LabelProof proof,
            Optional<Verdict> last,
            List<Integer> unread) {
        public Running {
            runs = List.copyOf(runs);
            unread = List.copyOf(unread);
        }

        private Running with(LabelProof then, Optional<Verdict> said) {
            return new Running(job, printer, runs, then, said, unread);
        }
    }

    ProofModel(LabelWays.Proving proving, DeskTools tools) {
        this.proving = proving;
        this.tools = tools;
    }

    public ReadOnlyObjectProperty<ScanBackPolicy> policy() {
        return policy.getReadOnlyProperty();
    }

    /// How well the printer's last labels could be read; empty where none was scanned back.
    public ReadOnlyObjectProperty<Optional<Readability>> trend() {
        return trend.getReadOnlyProperty();
    }

    /// Reads how well a printer prints.
    void look(Printer printer) {
        trend.set(Optional.empty());
        tools.background()
                .run(
                        () -> Optional.of(proving.readability(printer.id())).filter(found -> found.labels() > 0),
                        trend::set,
                        this::broke);
    }

    /// The job that is proved; empty when none is.
    public ReadOnlyObjectProperty<Optional<Running>> running() {
        return running.getReadOnlyProperty();
    }

    void read() {
        running.set(Optional.empty());
        tools.background().run(proving::policy, policy::set, this::broke);
    }

    /// Scans these back from now on.
    void choose(ScanBackPolicy chosen) {
        var by = tools.doors().actor();
        policy.set(chosen);
        tools.background()
                .run(
                        () -> {
                            proving.choose(chosen, by);
                            return chosen;
                        },
                        _ -> {},
                        this::broke);
    }

    /// A printer has the labels of a job.
    void begin(JobId job, Printer printer, List<LabelRun> runs) {
        var proof = LabelProof.of(runs, policy.get());
        running.set(
                proof.next().isPresent()
                        ? Optional.of(new Running(job, printer, runs, proof, Optional.empty(), List.of()))
                        : Optional.empty());
    }

    void end() {
        running.set(Optional.empty());
    }

    /// Takes a scan for the label that is to be scanned. False when none is.
    public boolean scanned(RawScan scan) {
        var now = running.get();
        var answer = now.flatMap(job -> job.proof().scanned(scan));
        answer.ifPresent(said -> {
            var job = now.orElseThrow();
            running.set(Optional.of(job.with(said.then(), Optional.of(said.verdict()))));
            tools.sounds().play(sound(said.verdict()));
            note(job, said.verdict(), ScanText.of(scan).code());
        });
        return answer.isPresent();
    }

    private static Sound sound(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Proved _ -> Sound.COMPLETE;
            case Verdict.Half _ -> Sound.ACCEPT;
            case Verdict.Swapped _, Verdict.Wrong _ -> Sound.WARN;
        };
    }

    private void note(Running job, Verdict verdict, String read) {
        switch (verdict) {
            case Verdict.Proved proved ->
                write(new LabelScannedBack(
                        job.job(), job.printer().id(), proved.label(), ProofOutcome.READ, read, proved.firstTry()));
            case Verdict.Half _ -> {}
            case Verdict.Swapped swapped -> failed(job, swapped.label(), ProofOutcome.SWAPPED, read);
            case Verdict.Wrong wrong -> failed(job, wrong.label(), ProofOutcome.WRONG, read);
        }
    }

    /// Nothing reads the label that is to be scanned.
    void giveUp() {
        running.get()
                .ifPresent(job -> job.proof().next().ifPresent(label -> {
                    var unread = new ArrayList<>(job.unread());
                    unread.add(label.number());
                    running.set(Optional.of(new Running(
                            job.job(), job.printer(), job.runs(), job.proof().givenUp(), Optional.empty(), unread)));
                    failed(job, label.number(), ProofOutcome.UNREADABLE, "");
                }));
    }

    private void failed(Running job, int label, ProofOutcome outcome, String read) {
        write(new LabelScannedBack(job.job(), job.printer().id(), label, outcome, read, false));
    }

    private void write(LabelScannedBack fact) {
        var by = tools.doors().actor();
        tools.background()
                .run(
                        () -> {
                            proving.note(fact, by);
                            return fact;
                        },
                        _ -> {},
                        this::broke);
    }

    private void broke(RuntimeException cause) {
        tools.doors().failed(Say.key("labelling.proof.not-kept"), cause);
    }
}
