package tallydock.domain.fact;

import java.util.UUID;
import tallydock.domain.digest.NameUuid;

/// Names one import. Computed from what is imported and for whom, so that the same file imported at two stations is one
/// import.
public record ImportId(UUID value) {
    /// `subject` is the shipment or seller the rows are for.
    public static ImportId of(String subject, ListParts parts) {
        var hashes = new StringBuilder();
        parts.parts().forEach(part -> hashes.append(part.hash().hex()));
        return new ImportId(NameUuid.of("import", subject, hashes.toString()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
