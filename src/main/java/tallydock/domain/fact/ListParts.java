package tallydock.domain.fact;

import java.util.List;
import tallydock.domain.digest.Sha256;

/// The parts of an imported list, in order. Each part is at most 256 KiB of rows, stored under its hash.
public record ListParts(List<Part> parts) {
    /// The most bytes one part may have.
    public static final int MAX_PART_BYTES = 256 * 1024;

    public ListParts {
        parts = List.copyOf(parts);
    }

    /// One part: the hash of its bytes and how many rows it holds.
    public record Part(Sha256 hash, int rows) {}
}
