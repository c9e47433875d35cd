package tallydock.store.recovery;

import java.nio.file.Path;
import java.util.List;

/// What was saved from a damaged store: how many facts, which numbers of which author are missing, which imports lost
/// rows, and where the damaged files are kept.
public record SalvageReport(long saved, List<Missing> missing, List<String> lostImports, Path kept) {
    public SalvageReport {
        missing = List.copyOf(missing);
        lostImports = List.copyOf(lostImports);
    }

    /// Seqs `from` to `to` of one station and epoch. Numbers are dense, so a gap is a loss; what was lost
    /// after the last saved fact shows only in a backup or at the hub.
    public record Missing(String station, int epoch, long from, long to) {}
}
