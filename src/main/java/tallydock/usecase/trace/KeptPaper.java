package tallydock.usecase.trace;

import java.time.Instant;
import java.util.OptionalInt;
import tallydock.domain.fact.ImportSource;

/// An imported paper: where it came from and when. `row` is the row of the sheet that is meant, where that is
/// kept.
public record KeptPaper(ImportSource source, Instant at, OptionalInt row) {}
