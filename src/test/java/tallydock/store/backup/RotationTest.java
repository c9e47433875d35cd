package tallydock.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RotationTest {
    private static final Instant NEWEST = Instant.parse("2026-03-31T23:30:00Z");

    @Test
    void oneDayOfHoursAndTwoWeeksOfDaysStay() {
        var backups = IntStream.range(0, 24 * 40)
                .mapToObj(hour -> BackupFile.in(Path.of("backups"), NEWEST.minus(Duration.ofHours(hour))))
                .toList();
        var staying = new ArrayList<>(backups);
        staying.removeAll(Rotation.outOfDate(backups));

        assertThat(staying).hasSize(24 + 13).containsAll(backups.subList(0, 24));
        assertThat(staying.getLast().at()).isEqualTo(Instant.parse("2026-03-18T23:30:00Z"));
    }

    @Test
    void aBackupIsKnownByItsNameAndOtherFilesAreLeftAlone() {
        var backup = BackupFile.in(Path.of("backups"), NEWEST);

        assertThat(BackupFile.parse(backup.file())).contains(backup);
        assertThat(List.of("unfinished.backup", "tallydock-20261399-000000-000.backup", "x.db"))
                .allMatch(name -> BackupFile.parse(Path.of(name)).isEmpty());
    }
}
