package tallydock.store.db;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import tallydock.usecase.StorageFault;
import tallydock.usecase.StorageFault.Reason;

/// Brings the log's tables to this program's version. Migrations only add; there is no way back.
public final class Migrations {
    private static final String LOCATION = "classpath:tallydock/store/migration";

    /// The newest migration of this program.
    private static final String NEWEST = "0004";

    private final Path database;
    private final String location;

    public Migrations(Path database) {
        this(database, LOCATION);
    }

    Migrations(Path database, String location) {
        this.database = database;
        this.location = location;
    }

    /// Whether the store itself says that its last migration is the newest of this program and none failed. To ask the
    /// library takes half a second, at each start.
    public static boolean isDone(Db db) {
        boolean isKept = db.first("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migration'", _ -> true)
                .isPresent();
        return isKept
                && db.first("SELECT max(version), min(success) FROM migration", row -> row.text(1) + row.number(2))
                        .equals(Optional.of(NEWEST + 1));
    }

    /// Whether anything is to be done; a store that a newer program has migrated is refused.
    public boolean isPending() {
        try {
            return isPending(flyway().info());
        } catch (FlywayException e) {
            throw fault("the store's version cannot be read", e);
        }
    }

    private static boolean isPending(MigrationInfoService info) {
        if (Arrays.stream(info.all())
                .map(MigrationInfo::getState)
                .anyMatch(state -> state.name().contains("FUTURE"))) {
            throw new StorageFault(Reason.NEWER_VERSION, "a newer version of the program has used this store");
        }
        return info.pending().length > 0;
    }

    /// Applies what is pending, each migration in a transaction of its own.
    public void migrate() {
        try {
            flyway().migrate();
        } catch (FlywayException e) {
            throw fault("the store could not be brought to this version", e);
        }
    }

    /// What the disk or SQLite said lies deep inside.
    private static StorageFault fault(String detail, FlywayException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> cause instanceof SQLException sql ? Stream.of(sql) : Stream.empty())
                .findFirst()
                .flatMap(SqliteFailure::known)
                .orElseGet(() -> new StorageFault(Reason.CORRUPT, detail, failure));
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource("jdbc:sqlite:" + database.toAbsolutePath(), "", "")
                .locations(location)
                .table("migration")
                .validateOnMigrate(true)
                .ignoreMigrationPatterns("*:future")
                .loggers("slf4j")
                .load();
    }
}
