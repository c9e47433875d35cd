package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.FactHeader;
import tallydock.domain.fact.FactKey;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StationFact.EpochReason;
import tallydock.domain.fact.StationFact.EpochStarted;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.fact.TypeName;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.site.StationId;
import tallydock.store.file.StoreFolder;
import tallydock.store.projection.Progress;
import tallydock.store.recovery.Restore;
import tallydock.store.recovery.Salvage;

class RecoveryTest {
    private static final ShipmentId SHIPMENT = new ShipmentId(new UUID(1, 2));
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    private final StoreBench bench = new StoreBench();

    @Test
    void anyFlippedByteOfAFactIsFound(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            append(store, 3);
            for (String column : List.of("payload", "hash", "prev_hash", "event_id")) {
                byte[] before = blob(store, column);
                for (int at = 0; at < before.length; at += 7) {
                    byte[] changed = before.clone();
                    changed[at] ^= 1;
                    update(store, column, changed);
                    assertThat(store.examine(false).log().broken())
                            .as("%s[%d]", column, at)
                            .isPositive();
                }
                update(store, column, before);
            }
            for (String column : List.of("hlc", "wall_ms")) {
                store.opened()
                        .writer()
                        .call(db -> db.update("UPDATE fact SET " + column + " = " + column + " + 1 WHERE id = 2"));
                assertThat(store.examine(false).log().broken()).as(column).isPositive();
                store.opened()
                        .writer()
                        .call(db -> db.update("UPDATE fact SET " + column + " = " + column + " - 1 WHERE id = 2"));
            }
            assertThat(store.examine(false).log().isWell()).isTrue();
            store.opened().writer().call(db -> db.update("DELETE FROM fact WHERE id = 2"));
            assertThat(store.examine(false).log().gaps()).isEqualTo(1);
        }
    }

    @Test
    void aRestoredBackupCountsInANewEpochEachTime(@TempDir Path folder) {
        var settings = bench.settings(folder);
        Path backup;
        try (var store = Store.open(settings)) {
            append(store, 5);
            backup = store.backUp().file();
            append(store, 5);
        }
        var restore = new Restore(new StoreFolder(folder));
        restore.run(backup, NOW);
        try (var store = Store.open(settings)) {
            assertThat(store.station().epoch()).isEqualTo(2);
            assertThat(facts(store).getFirst().fact()).contains(new EpochStarted(EpochReason.RESTORED, "0.1.0"));
            assertThat(store.examine(true).log().stored()).isEqualTo(7);
            append(store, 1);
            assertThat(store.examine(true).log().isWell()).isTrue();
        }
        restore.run(backup, NOW.plusSeconds(1));
        try (var store = Store.open(settings)) {
            assertThat(store.station().epoch()).isEqualTo(3);
        }
        assertThat(new StoreFolder(folder).aside()).isDirectoryContaining("glob:**replaced");
    }

    @Test
    void aStorePutBackByHandBeginsAnEpochToo(@TempDir Path folder) throws Exception {
        var settings = bench.settings(folder);
        var database = new StoreFolder(folder).database();
        Store.open(settings).close();
        byte[] old = Files.readAllBytes(database);
        new Restore(new StoreFolder(folder)).run(backup(settings), NOW);
        Store.open(settings).close();
        Files.write(database, old);

        try (var store = Store.open(settings)) {
            assertThat(store.station().epoch()).isEqualTo(3);
        }
    }

    private Path backup(StoreSettings settings) {
        try (var store = Store.open(settings)) {
            return store.backUp().file();
        }
    }

    @Test
    void aDamagedStoreGivesWhatItHoldsAndNamesWhatIsMissing(@TempDir Path folder) throws Exception {
        var settings = bench.settings(folder);
        try (var store = Store.open(settings)) {
            append(store, 600);
        }
        var database = new StoreFolder(folder).database();
        long page = pageOfFacts(database);
        try (var file = new RandomAccessFile(database.toFile(), "rw")) {
            file.seek(page * 4096);
            byte[] rubbish = new byte[4096];
            Arrays.fill(rubbish, (byte) 0x5A);
            file.write(rubbish);
        }

        var report = new Salvage(new StoreFolder(folder), InstantSource.fixed(NOW)).run();

        long missing = report.missing().stream()
                .mapToLong(gap -> gap.to() - gap.from() + 1)
                .sum();
        assertThat(missing).as("%s", report).isBetween(1L, 30L);
        assertThat(report.saved() + missing).isEqualTo(601);
        assertThat(report.kept().resolve("report.txt")).exists();
        try (var store = Store.open(settings)) {
            assertThat(store.station().epoch()).isEqualTo(2);
            var health = store.examine(true);
            assertThat(health.log().stored()).isEqualTo(report.saved() + 1);
            assertThat(health.log().gaps()).isEqualTo(missing);
            assertThat(health.log().integrity()).isEqualTo("ok");
            assertThat(health.comparison().orElseThrow().isSame()).isTrue();
        }
    }

    @Test
    void tablesOfAnotherVersionAreMadeAnewWhileScansGoOn(@TempDir Path folder) throws Exception {
        try (var store = Store.open(bench.settings(folder))) {
            append(store, 300);
            store.opened()
                    .writer()
                    .call(db -> db.update("UPDATE tally_unit SET received = 99")
                            + db.update("DELETE FROM tally_opening")
                            + db.update("UPDATE projection SET version = 0"));
            assertThat(store.compare(Progress.SILENT).differing()).containsExactly("tally_opening", "tally_unit");
            var scans = Thread.ofPlatform().start(() -> append(store, 200));
            var heard = new ArrayList<Long>();
            store.catchUp((done, _) -> heard.add(done));
            scans.join();

            assertThat(store.compare(Progress.SILENT).isSame()).isTrue();
            assertThat(heard).isNotEmpty();
            var health = store.examine(false);
            assertThat(health.projections()).allMatch(state -> state.made() == state.current());
            assertThat(store.tallies().of(SHIPMENT)).isNotEmpty();
        }
    }

    @Test
    void aFactOfANewerProgramIsParkedAndCounted(@TempDir Path folder) {
        try (var store = Store.open(bench.settings(folder))) {
            var known = store.log().append(List.of(bench.draft(SHIPMENT, bench.tally(), bench.opened("C1"))));
            var header = known.getFirst().header();
            var newer = new FactHeader(
                    new FactKey(header.key().site(), new StationId(new UUID(8, 8)), 1, 1),
                    bench.event(),
                    header.hlc(),
                    header.wallTime(),
                    header.actor(),
                    header.place(),
                    new TypeName("count.weighed", 1));
            var entry = Entry.link(newer, Bytes.utf8("{\"grams\":1}"), Sha256.ZERO);

            assertThat(store.take(List.of(entry, entry))).containsExactly(entry);
            assertThat(store.take(List.of(entry))).isEmpty();

            var log = store.examine(true).log();
            assertThat(log.parked()).isEqualTo(1);
            assertThat(log.stored()).isEqualTo(3);
            assertThat(log.isWell()).isTrue();
            var stream = new ArrayList<Recorded>();
            store.history().ofStream(new StreamId(StreamKind.SHIPMENT, SHIPMENT.toString()), stream::add);
            assertThat(stream).extracting(Recorded::entry).contains(entry);
            assertThat(stream.getLast().fact()).isEmpty();
        }
    }

    private void append(Store store, int units) {
        var bench = new StoreBench(units * 31L + facts(store).size());
        var tally = bench.tally();
        for (int i = 0; i < units; i++) {
            store.log().append(List.of(bench.draft(SHIPMENT, tally, i == 0 ? bench.opened("C1") : bench.unit("A"))));
        }
    }

    private static long pageOfFacts(Path database) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT rootpage FROM sqlite_schema WHERE name = 'fact'")) {
            rows.next();
            long root = rows.getLong(1);
            try (var file = new RandomAccessFile(database.toFile(), "r")) {
                file.seek((root - 1) * 4096 + 12 + 2 * 8);
                int cell = file.readUnsignedShort();
                file.seek((root - 1) * 4096 + cell);
                return Integer.toUnsignedLong(file.readInt()) - 1;
            }
        }
    }

    private static byte[] blob(Store store, String column) {
        return store.opened()
                .readers()
                .read(db -> db.first("SELECT " + column + " FROM fact WHERE id = 2", row -> row.bytes(1))
                        .orElseThrow());
    }

    private static void update(Store store, String column, byte[] value) {
        store.opened()
                .writer()
                .call(db -> db.update("UPDATE fact SET " + column + " = ? WHERE id = 2", (Object) value));
    }

    private static List<Recorded> facts(Store store) {
        var facts = new ArrayList<Recorded>();
        store.history().after(0, facts::add);
        return facts;
    }
}
