package tallydock.domain.printing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.PrintFact;
import tallydock.domain.fact.PrintFact.DoubtDecided;
import tallydock.domain.fact.PrintFact.JobDropped;
import tallydock.domain.fact.PrintFact.LabelsFailed;
import tallydock.domain.fact.PrintFact.LabelsOrdered;
import tallydock.domain.fact.PrintFact.LabelsSending;
import tallydock.domain.fact.PrintFact.LabelsSent;
import tallydock.domain.fact.PrintFact.LabelsUnknown;
import tallydock.domain.fact.Recorded;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.LabelRange;
import tallydock.domain.printer.Media;
import tallydock.domain.printer.PrintOrder;

/// One order of labels and what became of it.
///
/// @param next the number of the first label that was not sent, from 1; one more than all when none is left
public record PrintJob(JobId id, Actor by, Instant at, PrintOrder order, int next, JobState state) {
    /// Folds all facts of one job, in whatever order they came. Empty where the order itself is missing.
    public static Optional<PrintJob> of(Collection<Recorded> facts) {
        var inOrder = facts.stream()
                .sorted(Comparator.comparing(
                        recorded -> recorded.entry().header().order()))
                .toList();
        Optional<PrintJob> job = Optional.empty();
        for (var recorded : inOrder) {
            if (recorded.fact().orElse(null) instanceof LabelsOrdered(var id, var order)) {
                var header = recorded.entry().header();
                var begun = new JobState.Waiting(Optional.empty());
                job = Optional.of(new PrintJob(id, header.actor(), header.wallTime(), order, 1, begun));
            } else if (recorded.fact().orElse(null) instanceof PrintFact fact) {
                job = job.map(known -> known.with(fact));
            }
        }
        return job;
    }

    /// The same job after one more fact about it. Nothing changes one that is done or dropped.
    public PrintJob with(PrintFact fact) {
        if (isEnded()) {
            return this;
        }
        return switch (fact) {
            case LabelsOrdered _ -> this;
            case LabelsSending sending -> in(new JobState.Sending(sending.labels()));
            case LabelsSent sent -> from(sent.labels().last() + 1);
            case LabelsUnknown unknown -> in(new JobState.InDoubt(unknown.labels(), unknown.why()));
            case LabelsFailed failed -> in(new JobState.Waiting(Optional.of(failed.why())));
            case DoubtDecided decided -> from(decided.goOnFrom());
            case JobDropped dropped -> in(new JobState.Dropped(dropped.why()));
        };
    }

    /// The stock that is to be loaded before it goes on; empty where it does not wait or `loaded` is its own.
    public Optional<String> waitsFor(Media loaded) {
        return state instanceof JobState.Waiting && !order.stock().equals(loaded.stock())
                ? Optional.of(order.stock())
                : Optional.empty();
    }

    /// Whether nothing more will be sent of it.
    public boolean isEnded() {
        return state instanceof JobState.Done || state instanceof JobState.Dropped;
    }

    /// Up to `most` of the labels that come next. Empty when none is left.
    public Optional<LabelRange> upTo(int most) {
        int all = order.all();
        return next > all ? Optional.empty() : Optional.of(new LabelRange(next, Math.min(all, next - 1 + most), all));
    }

    private PrintJob in(JobState other) {
        return new PrintJob(id, by, at, order, next, other);
    }

    private PrintJob from(int number) {
        var then = number > order.all() ? new JobState.Done() : new JobState.Waiting(Optional.empty());
        return new PrintJob(id, by, at, order, number, then);
    }
}
