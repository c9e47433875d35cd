package tallydock.domain.document.match;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tallydock.domain.digest.Sha256;

/// Where a paper says something: its file and when it came in, the sheet (none for text files), the column
/// and the first rows as far as they are known, and whether the original is still what was imported.
public record PaperPlace(
        String file, Instant at, Sha256 original, Original state, Optional<String> sheet, Cells cells) {
    /// The letters of the column, and rows from 1; of very many rows the first.
    public record Cells(Optional<String> column, List<Integer> rows) {
        public Cells {
            rows = List.copyOf(rows);
        }
    }

    /// Whether a kept file still is what was imported. The names are part of the program's JSON.
    public enum Original {
        AS_IMPORTED,
        CHANGED,
        /// Erased or lost.
        MISSING
    }
}
