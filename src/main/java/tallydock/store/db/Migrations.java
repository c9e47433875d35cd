package tallydock.store.db;

import java.nio.file.Path;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import tallydock.usecase.StorageFault;
import tallydock.usecase.StorageFault.Reason;

/// Brings the log's tables to this program's version. Migrations only add; there is no way back.
public final class Migrations {
    private static final String LOCATION = "classpath:tallydock/store/migration";

    private final Path database;
    private final String location;

    public Migrations(Path database) {
        this(database, LOCATION);
    }

    Migrations(Path database, String location) {
        this.database = database;
        this.location = location;
    }

    /// Whether anything is to be done; a store that a newer program has migrated is refused.
    public boolean isPending() {
        var info = flyway().info();
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
            throw new StorageFault(Reason.CORRUPT, "the store could not be brought to this version", e);
        }
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
