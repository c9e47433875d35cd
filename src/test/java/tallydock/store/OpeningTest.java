package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.shipment.ShipmentId;
import tallydock.store.db.Migrations;
import tallydock.store.file.DiskLimits;
import tallydock.store.file.DiskProbe;
import tallydock.store.file.StoreFolder;
import tallydock.usecase.StorageFault;
import tallydock.usecase.StorageFault.Reason;

class OpeningTest {
    private final StoreBench bench = new StoreBench();

    @Test
    void aSecondInstanceIsRefused(@TempDir Path folder) {
        var settings = bench.settings(folder);
        try (var _ = Store.open(settings)) {
            assertThat(refusal(settings)).isEqualTo(Reason.IN_USE);
        }
        Store.open(settings).close();
    }

    @Test
    void aFolderThatAnotherProcessHoldsIsRefused(@TempDir Path folder) throws IOException {
        var lock = new StoreFolder(folder).lock();
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            assertThat(refusal(bench.settings(folder))).isEqualTo(Reason.IN_USE);
        }
    }

    @Test
    void aStoreOfANewerProgramIsRefusedAndNotTouched(@TempDir Path folder) {
        var settings = bench.settings(folder);
        try (var store = Store.open(settings)) {
            store.opened().writer().call(db -> db.update("""
                    INSERT INTO migration (installed_rank, version, description, type, script, checksum, installed_by,
                                           installed_on, execution_time, success)
                    VALUES (99, '9999', 'later', 'SQL', 'V9999__later.sql', 1, '', '2030-01-01 00:00:00', 1, 1)
                    """));
        }
        assertThat(refusal(settings)).isEqualTo(Reason.NEWER_VERSION);
    }

    /// Else each start would ask the library again, which takes half a second.
    @Test
    void aStoreOfThisProgramNeedsNoMigration(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            boolean isDone = store.opened().writer().call(Migrations::isDone);
            assertThat(isDone).isTrue();
        }
    }

    @Test
    void aMigrationThatFailedIsNotTakenForDone(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            boolean isDone = store.opened().writer().call(db -> {
                db.update("UPDATE migration SET success = 0 WHERE version = '0001'");
                return Migrations.isDone(db);
            });
            assertThat(isDone).isFalse();
        }
    }

    @Test
    void aNetworkDiskIsRefused(@TempDir Path folder) {
        assertThat(refusal(bench.settings(folder, disk("nfs4", new AtomicLong(1L << 40)), StoreBench.SMALL)))
                .isEqualTo(Reason.NOT_LOCAL);
    }

    @Test
    void aFolderThatIsCopiedToACloudIsRefused(@TempDir Path folder) {
        assertThat(refusal(bench.settings(folder.resolve("OneDrive - Firm").resolve("data"))))
                .isEqualTo(Reason.NOT_LOCAL);
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() {
        assertThat(refusal(bench.settings(Path.of("/proc/tallydock")))).isEqualTo(Reason.READ_ONLY);
    }

    @Test
    void aFileThatIsNoStoreIsRefused(@TempDir Path folder) throws IOException {
        Files.writeString(
                new StoreFolder(folder).database(),
                "this is no database, and long enough to be read as one ".repeat(50));

        assertThat(refusal(bench.settings(folder))).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void aChangedLastFactIsFoundAtTheStart(@TempDir Path folder) {
        var settings = bench.settings(folder);
        try (var store = Store.open(settings)) {
            store.opened().writer().call(db -> db.update("UPDATE fact SET payload = ?", new byte[] {'{', '}'}));
        }
        assertThat(refusal(settings)).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void anAllButFullDiskIsRefusedUntilThereIsRoomAgain(@TempDir Path folder) {
        var usable = new AtomicLong(10L << 30);
        var settings = bench.settings(folder, disk("ext4", usable), new DiskLimits(5L << 30, 500L << 20, 1 << 20));
        try (var store = Store.open(settings)) {
            var draft = bench.draft(new ShipmentId(new UUID(1, 2)), bench.tally(), bench.unit("A"));
            assertThat(store.isDiskLow()).isFalse();
            assertThat(new StoreFolder(folder).ballast()).hasSize(1 << 20);
            usable.set(400L << 20);
            var fault =
                    catchThrowableOfType(StorageFault.class, () -> store.log().append(List.of(draft)));
            assertThat(fault.reason()).isEqualTo(Reason.DISK_FULL);
            assertThat(store.isDiskLow()).isTrue();

            usable.set(600L << 20);

            assertThat(store.log().append(List.of(draft))).hasSize(1);
        }
        usable.set(400L << 20);
        assertThat(refusal(settings)).isEqualTo(Reason.DISK_FULL);
    }

    private static Reason refusal(StoreSettings settings) {
        return catchThrowableOfType(
                        StorageFault.class, () -> Store.open(settings).close())
                .reason();
    }

    private static DiskProbe disk(String type, AtomicLong usable) {
        return new DiskProbe() {
            @Override
            public long usableBytes(Path folder) {
                return usable.get();
            }

            @Override
            public String type(Path folder) {
                return type;
            }
        };
    }
}
