package tallydock.store.backup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which backups stay: the newest 24, and of each of the newest 14 days the last.
final class Rotation {
    private static final int NEWEST = 24;
    private static final int DAYS = 14;

    private Rotation() {}

    /// Those that may go.
    static List<BackupFile> outOfDate(List<BackupFile> backups) {
        var newestFirst = backups.stream()
                .sorted(Comparator.comparing(BackupFile::at).reversed())
                .toList();
        Set<BackupFile> staying = new HashSet<>(newestFirst.subList(0, Math.min(NEWEST, newestFirst.size())));
        var days = new TreeMap<LocalDate, BackupFile>(Comparator.reverseOrder());
        newestFirst.forEach(backup -> days.putIfAbsent(backup.day(), backup));
        days.entrySet().stream().limit(DAYS).map(Map.Entry::getValue).forEach(staying::add);
        return newestFirst.stream().filter(backup -> !staying.contains(backup)).toList();
    }
}
