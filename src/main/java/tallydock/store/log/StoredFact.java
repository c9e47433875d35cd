package tallydock.store.log;

import java.util.Optional;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.Fact;

/// One row of the log: its place in the order of arrival, the numbers of its stream and tally (0: none), the entry, and
/// what it says (empty when this program cannot read it).
public record StoredFact(long id, long stream, long tally, boolean applied, Entry entry, Optional<Fact> fact) {}
