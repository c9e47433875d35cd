package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.digest.Bytes;
import tallydock.domain.people.BadgeId;
import tallydock.domain.people.UserId;
import tallydock.store.db.SqliteFailure;
import tallydock.store.file.StoreFolder;
import tallydock.store.recovery.Salvage;
import tallydock.usecase.people.PinCost;
import tallydock.usecase.people.StoredPin;
import tallydock.usecase.people.StoredPin.Verifier;

class PinAndBadgeTest {
    private static final UserId ANA = new UserId(new UUID(1, 1));
    private static final UserId LI = new UserId(new UUID(1, 2));
    private static final BadgeId BADGE = new BadgeId(new UUID(2, 1));
    private static final Bytes CODE = filled(32, 7);

    private final StoreBench bench = new StoreBench();

    @Test
    void aPinIsThereAfterTheNextStartWithItsTriesAndNobodyElses(@TempDir Path folder) {
        var settings = bench.settings(folder);
        try (var store = Store.open(settings)) {
            assertThat(store.pins().load(ANA)).isEmpty();
            store.pins().save(pin(ANA, 3));
            store.pins().save(pin(LI, 0));
            store.pins().save(pin(ANA, 4));
            assertThat(store.pins().load(ANA)).contains(pin(ANA, 4));
        }
        try (var store = Store.open(settings)) {
            assertThat(store.pins().load(ANA)).contains(pin(ANA, 4));
            assertThat(store.pins().load(LI)).contains(pin(LI, 0));
            assertThat(store.examine(false).log().stored()).isEqualTo(1);
        }
    }

    @Test
    void aSavedTryIsInTheWriteAheadLogBeforeSaveReturns(@TempDir Path folder, @TempDir Path elsewhere)
            throws Exception {
        try (var store = Store.open(bench.settings(folder))) {
            store.pins().save(pin(ANA, 5));
            copyAsAKillLeavesIt(folder, elsewhere);
        }
        try (var killed = Store.open(bench.settings(elsewhere))) {
            assertThat(killed.pins().load(ANA)).contains(pin(ANA, 5));
        }
    }

    @Test
    void aBadgeIsFoundByItsHashAlone(@TempDir Path folder) {
        var settings = bench.settings(folder);
        try (var store = Store.open(settings)) {
            store.badges().save(CODE, BADGE);
        }
        try (var store = Store.open(settings)) {
            assertThat(store.badges().find(CODE)).contains(BADGE);
            assertThat(store.badges().find(filled(32, 8))).isEmpty();
        }
    }

    @Test
    void aVerifierOfTheWrongSizeIsRefusedAndTheOldOneStays(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            store.pins().save(pin(ANA, 0));
            var good = pin(ANA, 0).verifier();
            var shortHash = new Verifier(good.cost(), good.salt(), filled(31, 1), good.pepperId());

            assertThatThrownBy(() -> store.pins().save(new StoredPin(ANA, 0, shortHash)))
                    .isInstanceOf(SqliteFailure.class);
            assertThatThrownBy(() -> store.pins().save(pin(ANA, -1))).isInstanceOf(SqliteFailure.class);
            assertThat(store.pins().load(ANA)).contains(pin(ANA, 0));
        }
    }

    @Test
    void whoSavesADamagedStoreKeepsPinsAndBadges(@TempDir Path folder) throws Exception {
        var settings = bench.settings(folder);
        try (var store = Store.open(settings)) {
            store.pins().save(pin(ANA, 2));
            store.badges().save(CODE, BADGE);
        }
        new Salvage(new StoreFolder(folder), InstantSource.system()).run();
        try (var store = Store.open(settings)) {
            assertThat(store.pins().load(ANA)).contains(pin(ANA, 2));
            assertThat(store.badges().find(CODE)).contains(BADGE);
        }
    }

    /// Store and write-ahead log as they lie on the disk at this moment.
    private static void copyAsAKillLeavesIt(Path folder, Path elsewhere) throws Exception {
        var from = new StoreFolder(folder);
        var to = new StoreFolder(elsewhere);
        Files.write(to.database(), Files.readAllBytes(from.database()), StandardOpenOption.CREATE_NEW);
        Files.write(to.wal(), Files.readAllBytes(from.wal()), StandardOpenOption.CREATE_NEW);
    }

    private static StoredPin pin(UserId user, int wrongTries) {
        return new StoredPin(
                user, wrongTries, new Verifier(PinCost.STANDARD, filled(16, 1), filled(32, 2), filled(32, 3)));
    }

    private static Bytes filled(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return Bytes.of(bytes);
    }
}
