package tallydock.wire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import tallydock.domain.fact.PrintFact;
import tallydock.domain.fact.PrintFact.DoubtDecided;
import tallydock.domain.fact.PrintFact.JobDropped;
import tallydock.domain.fact.PrintFact.LabelsFailed;
import tallydock.domain.fact.PrintFact.LabelsOrdered;
import tallydock.domain.fact.PrintFact.LabelsSending;
import tallydock.domain.fact.PrintFact.LabelsSent;
import tallydock.domain.fact.PrintFact.LabelsUnknown;
import tallydock.domain.printer.Doubt;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.LabelRange;
import tallydock.domain.printer.Obstacle;
import tallydock.domain.printer.Withdrawal;

/// The written forms of what became of ordered labels.
final class PrintForms {
    private static final FactForm<LabelsOrdered, PrintOrderV1> ORDERED = new FactForm<>(
            "print.labels-ordered",
            PrintOrderV1.class,
            fact -> PrintOrderV1.of(fact.job(), fact.order()),
            wire -> new LabelsOrdered(new JobId(wire.job()), wire.order()));
    private static final FactForm<LabelsSending, LabelsV1> SENDING = new FactForm<>(
            "print.labels-sending",
            LabelsV1.class,
            fact -> LabelsV1.of(fact, fact.labels(), Optional.empty()),
            wire -> new LabelsSending(wire.id(), wire.labels.range()));
    private static final FactForm<LabelsSent, LabelsV1> SENT = new FactForm<>(
            "print.labels-sent",
            LabelsV1.class,
            fact -> LabelsV1.of(fact, fact.labels(), Optional.empty()),
            wire -> new LabelsSent(wire.id(), wire.labels.range()));
    private static final FactForm<LabelsUnknown, LabelsV1> UNKNOWN = new FactForm<>(
            "print.labels-unknown",
            LabelsV1.class,
            fact -> LabelsV1.of(fact, fact.labels(), Optional.of(fact.why().name())),
            wire -> new LabelsUnknown(wire.id(), wire.labels.range(), wire.why(Doubt::valueOf)));
    private static final FactForm<LabelsFailed, LabelsV1> FAILED = new FactForm<>(
            "print.labels-failed",
            LabelsV1.class,
            fact -> LabelsV1.of(fact, fact.labels(), Optional.of(fact.why().name())),
            wire -> new LabelsFailed(wire.id(), wire.labels.range(), wire.why(Obstacle::valueOf)));
    private static final FactForm<DoubtDecided, DoubtDecidedV1> DECIDED = new FactForm<>(
            "print.doubt-decided",
            DoubtDecidedV1.class,
            fact -> new DoubtDecidedV1(fact.job().value(), RangeV1.of(fact.doubt()), fact.goOnFrom()),
            wire -> new DoubtDecided(new JobId(wire.job), wire.doubt.range(), wire.goOnFrom));
    private static final FactForm<JobDropped, JobDroppedV1> DROPPED = new FactForm<>(
            "print.job-dropped",
            JobDroppedV1.class,
            fact -> new JobDroppedV1(fact.job().value(), fact.why().map(Enum::name)),
            wire -> new JobDropped(new JobId(wire.job), wire.why.map(Withdrawal::valueOf)));

    static final List<FactForm<?, ?>> ALL = List.of(ORDERED, SENDING, SENT, UNKNOWN, FAILED, DECIDED, DROPPED);

    private PrintForms() {}

    static Encoded encode(PrintFact fact) {
        return switch (fact) {
            case LabelsOrdered ordered -> ORDERED.encode(ordered);
            case LabelsSending sending -> SENDING.encode(sending);
            case LabelsSent sent -> SENT.encode(sent);
            case LabelsUnknown unknown -> UNKNOWN.encode(unknown);
            case LabelsFailed failed -> FAILED.encode(failed);
            case DoubtDecided decided -> DECIDED.encode(decided);
            case JobDropped dropped -> DROPPED.encode(dropped);
        };
    }

    /// `why` where something went wrong.
    record LabelsV1(UUID job, RangeV1 labels, Optional<String> why) {
        static LabelsV1 of(PrintFact fact, LabelRange labels, Optional<String> why) {
            return new LabelsV1(fact.job().value(), RangeV1.of(labels), why);
        }

        JobId id() {
            return new JobId(job);
        }

        <W> W why(Function<String, W> named) {
            return named.apply(why.orElseThrow(IllegalArgumentException::new));
        }
    }

    record RangeV1(int first, int last, int all) {
        static RangeV1 of(LabelRange range) {
            return new RangeV1(range.first(), range.last(), range.all());
        }

        LabelRange range() {
            return new LabelRange(first, last, all);
        }
    }

    record DoubtDecidedV1(UUID job, RangeV1 doubt, int goOnFrom) {}

    /// `why` where no person dropped it.
    record JobDroppedV1(UUID job, Optional<String> why) {}
}
