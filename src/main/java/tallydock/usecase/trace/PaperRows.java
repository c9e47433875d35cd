package tallydock.usecase.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tallydock.usecase.SourceFile;

/// Finds the rows of a kept paper that name something.
public interface PaperRows {
    /// Where to look: the sheet (none for text files), and the letters of the columns; no column for all of
    /// them.
    record Columns(Optional<String> sheet, Set<String> letters) {
        public Columns {
            letters = Set.copyOf(letters);
        }
    }

    /// By wanted text, which is in capitals, the rows (from 1) of cells that hold it and nothing else. What
    /// is not found is left out, and all of it for a file that is too long to be read once more.
    Map<String, List<Integer>> find(SourceFile file, Columns columns, Set<String> wanted);
}
