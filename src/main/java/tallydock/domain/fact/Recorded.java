package tallydock.domain.fact;

import java.util.Optional;

/// A fact as read back from a log. Empty when this program does not know its type or version: such an entry is parked,
/// kept and counted, and folded after an upgrade.
public record Recorded(Entry entry, Optional<Fact> fact) {}
