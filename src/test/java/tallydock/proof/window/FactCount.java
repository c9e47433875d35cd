package tallydock.proof.window;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import tallydock.store.file.StoreFolder;

/// How many facts are committed in the store of a running program, read beside it.
final class FactCount implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final long PAUSE = 2_000_000;

    private final Connection connection;
    private final PreparedStatement count;

    FactCount(Path data) throws SQLException {
        var properties = new Properties();
        properties.setProperty("busy_timeout", "5000");
        connection = DriverManager.getConnection("jdbc:sqlite:" + new StoreFolder(data).database(), properties);
        count = connection.prepareStatement("SELECT max(id) FROM fact");
    }

    long now() throws SQLException {
        try (var row = count.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /// Whether facts were added to `before` within some seconds.
    boolean grewFrom(long before) throws SQLException {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (now() <= before) {
            if (System.nanoTime() > limit) {
                return false;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return true;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
