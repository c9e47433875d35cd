package tallydock.usecase.printing;

import java.util.Optional;
import tallydock.domain.fact.Actor;
import tallydock.domain.label.Template;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.LabelRange;
import tallydock.domain.printer.PrintOrder;
import tallydock.domain.printing.JobState;
import tallydock.domain.printing.PrintJob;

/// Prints what is left of a job on the stock that is loaded now, where a person does not want to wait for the one it
/// was laid out for. It is ordered anew, so that what does not fit is refused and the old job stays; where it fits the
/// old job is dropped by the same stroke.
public final class PrintOnLoaded {
    private static final String REASON = "other stock 换了标签纸";

    private final OrderLabels orders;
    private final PrintJobs jobs;
    private final LabelTemplates templates;
    private final BadgesInHand badges;

    public PrintOnLoaded(OrderLabels orders, PrintJobs jobs, LabelTemplates templates, BadgesInHand badges) {
        this.orders = orders;
        this.jobs = jobs;
        this.templates = templates;
        this.badges = badges;
    }

    /// Empty where the job does not wait any more, or cannot be laid out anew.
    public Optional<OrderResult> run(JobId job, Actor by) {
        return jobs.find(job)
                .filter(known -> known.state() instanceof JobState.Waiting)
                .flatMap(known -> anew(known).map(order -> orders.run(order, by)));
    }

    private Optional<LabelOrder> anew(PrintJob job) {
        return badges.opened(job.order())
                .flatMap(order -> templates.find(order.template()).map(template -> anew(job, order, template)));
    }

    private static LabelOrder anew(PrintJob job, PrintOrder order, Template template) {
        return new LabelOrder(
                order.printer(),
                template,
                order.part(new LabelRange(job.next(), order.all(), order.all())),
                order.subject(),
                order.reason().or(() -> Optional.of(REASON)),
                false,
                Optional.of(job.id()));
    }
}
