package tallydock.store.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Statements that write many rows at once, each prepared once for the connection. They pass Jdbi by: finding
/// out how to bind each single value takes it longer than SQLite takes to write the row.
final class ManyRows {
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    /// The statement, ready for its first row.
    PreparedStatement of(Connection connection, String sql) throws SQLException {
        var kept = statements.get(sql);
        if (kept != null) {
            kept.clearBatch();
            return kept;
        }
        var statement = connection.prepareStatement(sql);
        statements.put(sql, statement);
        return statement;
    }

    static void set(PreparedStatement statement, int index, Object value) throws SQLException {
        switch (value) {
            case Long number -> statement.setLong(index, number);
            case Integer number -> statement.setInt(index, number);
            case String text -> statement.setString(index, text);
            case byte[] bytes -> statement.setBytes(index, bytes);
            case Optional<?> some when some.isPresent() -> set(statement, index, some.get());
            case Optional<?> _ -> statement.setNull(index, Types.NULL);
            default -> throw new IllegalArgumentException("not a value SQLite keeps: " + value.getClass());
        }
    }
}
