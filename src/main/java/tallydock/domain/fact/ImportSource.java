package tallydock.domain.fact;

import java.util.Map;
import java.util.Optional;
import tallydock.domain.digest.Sha256;

/// Where imported rows come from: the original's name and hash, the sheet read, the reader's version, and which column
/// was read as what (column letter to field name).
public record ImportSource(
        String fileName, Sha256 original, Optional<String> sheet, int readerVersion, Map<String, String> mapping) {
    public ImportSource {
        mapping = Map.copyOf(mapping);
    }
}
