package tallydock.sheet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FuzzTest {
    private static final int ROUNDS = 120;
    private static final long SEED = 20_260_301L;

    @Test
    void aDamagedSheetEndsInRowsOrInARefusalAndReachesForNothingElse(@TempDir Path folder)
            throws IOException, InterruptedException {
        try (var run = new FuzzRun(folder, SEED, false)) {
            for (int round = 0; round < ROUNDS; round++) {
                run.round(round);
            }
            run.listen();

            assertThat(run.faults()).isEmpty();
            assertThat(run.rows()).isGreaterThanOrEqualTo(ROUNDS / 5);
        }
    }
}
