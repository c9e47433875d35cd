package tallydock.usecase.printing;

import tallydock.domain.fact.Actor;
import tallydock.domain.fact.PrintFact.DoubtDecided;
import tallydock.domain.fact.PrintFact.JobDropped;
import tallydock.domain.printer.JobId;
import tallydock.domain.printing.JobState;

/// A person's word about jobs.
public final class DecideJobs {
    private final PrintLog log;
    private final PrintJobs jobs;
    private final PrintQueue queue;
    private final BadgesInHand badges;

    public DecideJobs(PrintLog log, PrintJobs jobs, PrintQueue queue, BadgesInHand badges) {
        this.log = log;
        this.jobs = jobs;
        this.queue = queue;
        this.badges = badges;
    }

    /// A job in doubt goes on from this label; one after its last means that all were printed. Nothing happens where it
    /// is not in doubt any more, or the label is none of those in doubt.
    ///
    /// @return whether it holds
    public boolean goOn(JobId job, int from, Actor by) {
        var known = jobs.find(job);
        if (known.isEmpty() || !(known.get().state() instanceof JobState.InDoubt(var doubt, var _))) {
            return false;
        }
        if (from < doubt.first() || from > doubt.last() + 1) {
            return false;
        }
        var decided = new DoubtDecided(job, doubt, from);
        log.write(decided, by);
        if (decided.isEnd()) {
            badges.forget(job);
        }
        queue.look();
        return true;
    }

    /// What is left of it is not printed. Labels that are leaving now still come.
    public void drop(JobId job, Actor by) {
        if (jobs.isOpen(job)) {
            log.write(new JobDropped(job), by);
            badges.forget(job);
            queue.look();
        }
    }
}
