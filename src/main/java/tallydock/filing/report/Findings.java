package tallydock.filing.report;

import java.util.Collection;
import java.util.stream.Collectors;
import tallydock.domain.discrepancy.DiscrepancyType;

/// Puts findings into words, in both languages.
///
/// @param kinds what each kind is called
/// @param none what is said where nothing was found
public record Findings(Words kinds, String none) {
    /// All of them, in the order of the kinds; or the word for none.
    public String words(Collection<DiscrepancyType> types) {
        return types.isEmpty()
                ? none
                : types.stream().sorted().map(type -> kinds.both(type.name())).collect(Collectors.joining("; "));
    }
}
