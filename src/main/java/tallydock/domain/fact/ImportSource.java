package tallydock.domain.fact;

import java.util.Map;
import java.util.Optional;
import tallydock.domain.digest.Sha256;
import tallydock.domain.document.choice.Handwork;

/// Where imported rows come from: the original's name and hash, the sheet read, the reader's version, which column was
/// read as what (column letter to field name), and what a person did to it.
public record ImportSource(
        String fileName,
        Sha256 original,
        Optional<String> sheet,
        int readerVersion,
        Map<String, String> mapping,
        Handwork handwork) {
    /// A file that was taken as it is.
    public ImportSource(
            String fileName, Sha256 original, Optional<String> sheet, int readerVersion, Map<String, String> mapping) {
        this(fileName, original, sheet, readerVersion, mapping, Handwork.NONE);
    }

    public ImportSource {
        mapping = Map.copyOf(mapping);
    }
}
