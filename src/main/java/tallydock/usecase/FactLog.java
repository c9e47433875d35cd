package tallydock.usecase;

import java.util.List;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Entry;

/// The station's log, the one truth: everything shown is computed from it.
public interface FactLog {
    /// Appends the facts, and updates the tables that are read, in one transaction. Returns only after
    /// COMMIT, so whatever is told or beeped afterwards is durable.
    ///
    /// @throws StorageFault when the outcome is not certain: nothing may be acknowledged, the process must stop
    List<Entry> append(List<Draft> drafts);
}
