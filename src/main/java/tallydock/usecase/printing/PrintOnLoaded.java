package tallydock.usecase.printing;

import java.util.Optional;
import tallydock.domain.fact.Actor;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.LabelRange;
import tallydock.domain.printing.JobState;
import tallydock.domain.printing.PrintJob;

/// Prints what is left of a job on the stock that is loaded now, where a person does not want to wait for the one it
/// was laid out for. It is ordered anew, so that what does not fit is refused and the old job stays.
public final class PrintOnLoaded {
    private static final String REASON = "other stock 换了标签纸";

    private final OrderLabels orders;
    private final PrintJobs jobs;
    private final LabelTemplates templates;
    private final DecideJobs decide;

    public PrintOnLoaded(OrderLabels orders, PrintJobs jobs, LabelTemplates templates, DecideJobs decide) {
        this.orders = orders;
        this.jobs = jobs;
        this.templates = templates;
        this.decide = decide;
    }

    /// Empty where the job does not wait any more, or cannot be laid out anew.
    public Optional<OrderResult> run(JobId job, Actor by) {
        var result = jobs.find(job)
                .filter(known -> known.state() instanceof JobState.Waiting)
                .flatMap(known -> anew(known).map(order -> orders.run(order, by)));
        if (result.orElse(null) instanceof OrderResult.Ordered) {
            decide.drop(job, by);
        }
        return result;
    }

    private Optional<LabelOrder> anew(PrintJob job) {
        var order = job.order();
        var left = new LabelRange(job.next(), order.all(), order.all());
        return templates
                .find(order.template())
                .map(template -> new LabelOrder(
                        order.printer(),
                        template,
                        order.part(left),
                        order.subject(),
                        order.reason().or(() -> Optional.of(REASON)),
                        false));
    }
}
