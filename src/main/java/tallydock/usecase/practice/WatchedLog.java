package tallydock.usecase.practice;

import java.util.List;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Entry;
import tallydock.usecase.FactLog;

/// A log that tells when it has grown, so that the tour sees what really happened and not what was clicked.
public final class WatchedLog implements FactLog {
    private final FactLog log;
    private volatile Runnable grown = () -> {};

    public WatchedLog(FactLog log) {
        this.log = log;
    }

    /// From now on `grown` is called after each append, on the thread that appended.
    public void watch(Runnable grown) {
        this.grown = grown;
    }

    @Override
    public List<Entry> append(List<Draft> drafts) {
        var entries = log.append(drafts);
        grown.run();
        return entries;
    }
}
