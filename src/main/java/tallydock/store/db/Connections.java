package tallydock.store.db;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SequencedMap;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import tallydock.usecase.StorageFault;
import tallydock.usecase.StorageFault.Reason;

/// Opens connections with the settings that durability rests on, and reads each back: most of them are forgotten when a
/// connection closes, and SQLite passes over what it cannot set.
public final class Connections {
    /// Older versions can damage the file when a checkpoint meets a writer.
    static final String OLDEST_SQLITE = "3.51.3";

    private static final String SYNCHRONOUS = "synchronous";
    private static final String EACH_COMMIT = "2";
    private static final String AT_CHECKPOINTS = "1";
    private static final String BUSY_MS = "5000";
    private static final String JOURNAL_LIMIT = Long.toString(64L << 20);

    private Connections() {}

    /// The one that writes. On a Mac it asks for a true flush, which fsync alone is not there.
    public static Db writing(Path file) {
        return open(file, settings());
    }

    /// One that cannot write.
    public static Db reading(Path file) {
        var settings = settings();
        settings.put("query_only", "1");
        return open(file, settings);
    }

    /// A file nobody relies on: it is made anew after a crash.
    public static Db scratch(Path file) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("journal_mode", "off");
        settings.put(SYNCHRONOUS, "0");
        settings.put("temp_store", "2");
        settings.put("busy_timeout", BUSY_MS);
        return open(file, settings);
    }

    /// Only to look at: a copy, or a file that may be damaged. Nothing is asked of it.
    public static Db inspecting(Path file) {
        return open(file, new LinkedHashMap<>(Map.of("query_only", "1", "cell_size_check", "1")));
    }

    /// Whether each commit waits until it is on the disk. One that does takes all before it along.
    ///
    /// @throws StorageFault when the connection does not take it
    public static void flushEachCommit(Db db, boolean flush) {
        set(db, SYNCHRONOUS, flush ? EACH_COMMIT : AT_CHECKPOINTS);
    }

    /// What the settings of a connection are, by name.
    public static Map<String, String> readBack(Db db) {
        var result = new LinkedHashMap<String, String>();
        settings().keySet().forEach(name -> result.put(name, value(db, name)));
        return result;
    }

    public static String sqliteVersion(Db db) {
        return db.first("SELECT sqlite_version()", row -> row.text(1)).orElseThrow();
    }

    private static SequencedMap<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("busy_timeout", BUSY_MS);
        settings.put("journal_mode", "wal");
        settings.put(SYNCHRONOUS, EACH_COMMIT);
        settings.put("foreign_keys", "1");
        settings.put("trusted_schema", "0");
        settings.put("cell_size_check", "1");
        settings.put("mmap_size", "0");
        settings.put("temp_store", "2");
        settings.put("journal_size_limit", JOURNAL_LIMIT);
        settings.put("wal_autocheckpoint", "0");
        settings.put("cache_size", "-16384");
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac")) {
            settings.put("fullfsync", "1");
        }
        return settings;
    }

    /// The driver would ask for the new row's number after every insert, by a statement it prepares anew each time.
    private static Properties driver() {
        var properties = new Properties();
        properties.setProperty(SQLiteConfig.Pragma.JDBC_GET_GENERATED_KEYS.pragmaName, "false");
        return properties;
    }

    private static Db open(Path file, Map<String, String> settings) {
        var db = Db.open(() -> JDBC.createConnection("jdbc:sqlite:" + file.toAbsolutePath(), driver()));
        try {
            settings.forEach((name, value) -> set(db, name, value));
            requireNewSqlite(db);
            return db;
        } catch (RuntimeException e) {
            db.close();
            throw e;
        }
    }

    private static void set(Db db, String name, String wanted) {
        db.run("PRAGMA " + name + "=" + wanted);
        String actual = value(db, name);
        if (!actual.equals(wanted)) {
            throw new StorageFault(
                    Reason.IO_ERROR, "the setting " + name + " is " + actual + " and should be " + wanted);
        }
    }

    private static String value(Db db, String name) {
        Optional<String> value = db.first("PRAGMA " + name, row -> row.text(1));
        return value.orElse("");
    }

    private static void requireNewSqlite(Db db) {
        if (Runtime.Version.parse(sqliteVersion(db)).compareTo(Runtime.Version.parse(OLDEST_SQLITE)) < 0) {
            throw new StorageFault(Reason.IO_ERROR, "SQLite " + sqliteVersion(db) + " is older than " + OLDEST_SQLITE);
        }
    }
}
