package tallydock.store.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// One connection, used by one thread at a time. Statements are prepared once and kept: preparing costs more than
/// running. Values are bound, never written into SQL.
public final class Db implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Db(Connection connection) {
        this.connection = connection;
    }

    /// Runs a statement that changes rows, and says how many. Values are numbers, texts, `byte[]`, or an `Optional` of
    /// these.
    public int update(String sql, Object... values) {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /// Runs a statement as it is and forgets it: table definitions, PRAGMA.
    public void run(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw SqliteFailure.of(e);
        }
    }

    /// Hands each row over as it is read.
    public void each(String sql, Consumer<Row> consumer, Object... values) {
        try (var rows = bound(sql, values).executeQuery()) {
            var row = new Row(rows);
            while (rows.next()) {
                consumer.accept(row);
            }
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    public <T> List<T> list(String sql, Function<Row, T> mapper, Object... values) {
        var result = new ArrayList<T>();
        each(sql, row -> result.add(mapper.apply(row)), values);
        return result;
    }

    public <T> Optional<T> first(String sql, Function<Row, T> mapper, Object... values) {
        try (var rows = bound(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(mapper.apply(new Row(rows))) : Optional.empty();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /// The number in the first column of the first row; 0 when there is none.
    public long number(String sql, Object... values) {
        return first(sql, row -> row.number(1), values).orElse(0L);
    }

    public long lastInsertedId() {
        return number("SELECT last_insert_rowid()");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw SqliteFailure.of(e);
        }
    }

    /// A statement that failed half-way cannot be trusted to run again.
    private RuntimeException failed(String sql, SQLException failure) {
        var statement = prepared.remove(sql);
        if (statement != null) {
            try {
                statement.close();
            } catch (SQLException e) {
                failure.addSuppressed(e);
            }
        }
        return SqliteFailure.of(failure);
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        switch (value) {
            case Long number -> statement.setLong(index, number);
            case Integer number -> statement.setInt(index, number);
            case String text -> statement.setString(index, text);
            case byte[] bytes -> statement.setBytes(index, bytes);
            case Boolean flag -> statement.setInt(index, flag ? 1 : 0);
            case Optional<?> some when some.isPresent() -> bind(statement, index, some.get());
            case Optional<?> _ -> statement.setNull(index, java.sql.Types.NULL);
            default -> throw new IllegalArgumentException("not a value SQLite keeps: " + value.getClass());
        }
    }
}
