package tallydock.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import tallydock.store.db.Connections;
import tallydock.store.file.StoreFolder;

/// What is measured against: one prepared INSERT of a payload and its commit, straight through JDBC, with every setting
/// of file and driver that the store's own connection has.
final class BareInserts implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement insert;

    BareInserts(Path file) throws SQLException, IOException {
        for (var old : StoreFolder.filesOf(file)) {
            Files.deleteIfExists(old);
        }
        Map<String, String> settings;
        try (var db = Connections.writing(file)) {
            settings = Connections.readBack(db);
        }
        var driver = new Properties();
        driver.setProperty("jdbc.get_generated_keys", "false");
        connection = DriverManager.getConnection("jdbc:sqlite:" + file, driver);
        try (var statement = connection.createStatement()) {
            for (var setting : settings.entrySet()) {
                statement.execute("PRAGMA " + setting.getKey() + "=" + setting.getValue());
            }
            statement.execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, payload BLOB NOT NULL)");
        }
        insert = connection.prepareStatement("INSERT INTO bare (payload) VALUES (?)");
    }

    /// Inserts one row; returns once it is durable.
    void insert(byte[] payload) throws SQLException {
        insert.setBytes(1, payload);
        insert.executeUpdate();
    }

    /// Folds the write-ahead log in, outside of what is measured.
    void checkpoint() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(PASSIVE)");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
