package tallydock.sheet.report;

import java.util.Collection;
import java.util.stream.Collectors;
import tallydock.domain.discrepancy.DiscrepancyType;

/// Puts findings into words, in both languages.
record Findings(Words kinds, String none) {
    String words(Collection<DiscrepancyType> types) {
        return types.isEmpty()
                ? none
                : types.stream().sorted().map(type -> kinds.both(type.name())).collect(Collectors.joining("; "));
    }
}
