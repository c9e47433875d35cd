package tallydock.store.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.result.ResultSetScanner;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;

/// One connection, used by one thread at a time: the store's one door to Jdbi. Values are bound, never
/// written into SQL, and SQL is taken as it stands.
public final class Db implements AutoCloseable {
    private final Handle handle;
    private final KeptStatements statements = new KeptStatements();
    private final ManyRows many = new ManyRows();

    private Db(Handle handle) {
        this.handle = handle;
        handle.setStatementBuilder(statements);
        handle.getConfig(SqlStatements.class)
                .setTemplateEngine(TemplateEngine.NOP)
                .setSqlParser(new PlainSql());
    }

    static Db open(ConnectionFactory connections) {
        try {
            return new Db(Jdbi.create(connections).open());
        } catch (ConnectionException e) {
            throw e.getCause() instanceof SQLException failure ? SqliteFailure.of(failure) : e;
        }
    }

    /// Runs a statement that changes rows, and says how many. Values are numbers, texts, `byte[]`, or an `Optional` of
    /// these.
    public int update(String sql, Object... values) {
        return guarded(sql, () -> {
            try (var update = handle.createUpdate(sql)) {
                bind(update, values);
                return update.execute();
            }
        });
    }

    /// Runs one statement for many rows of values, quicker than one by one: long lists have hundreds of thousands.
    public void updateAll(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            var statement = many.of(handle.getConnection(), sql);
            for (var row : rows) {
                for (int i = 0; i < row.length; i++) {
                    ManyRows.set(statement, i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw SqliteFailure.of(e);
        }
    }

    /// Runs a statement as it is and forgets it: table definitions, PRAGMA.
    public void run(String sql) {
        try (var statement = handle.getConnection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw SqliteFailure.of(e);
        }
    }

    /// Hands each row over as it is read.
    public void each(String sql, Consumer<Row> consumer, Object... values) {
        scan(sql, values, rows -> {
            var row = new Row(rows);
            while (rows.next()) {
                consumer.accept(row);
            }
            return true;
        });
    }

    public <T> List<T> list(String sql, Function<Row, T> mapper, Object... values) {
        var result = new ArrayList<T>();
        each(sql, row -> result.add(mapper.apply(row)), values);
        return result;
    }

    public <T> Optional<T> first(String sql, Function<Row, T> mapper, Object... values) {
        return scan(sql, values, rows -> rows.next() ? Optional.of(mapper.apply(new Row(rows))) : Optional.<T>empty());
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
        handle.close();
    }

    private interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private <T> T scan(String sql, Object[] values, Reading<T> reading) {
        ResultSetScanner<T> scanner = (rows, _) -> reading.read(rows.get());
        return guarded(sql, () -> {
            try (var query = handle.createQuery(sql)) {
                bind(query, values);
                return query.scanResultSet(scanner);
            }
        });
    }

    private <T> T guarded(String sql, Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            throw e.getCause() instanceof SQLException failure ? failed(sql, failure) : e;
        }
    }

    private RuntimeException failed(String sql, SQLException failure) {
        try {
            statements.forget(sql);
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
        return SqliteFailure.of(failure);
    }

    private static void bind(SqlStatement<?> statement, Object... values) {
        for (int i = 0; i < values.length; i++) {
            bind(statement, i, values[i]);
        }
    }

    private static void bind(SqlStatement<?> statement, int index, Object value) {
        switch (value) {
            case Long number -> statement.bind(index, (long) number);
            case Integer number -> statement.bind(index, (int) number);
            case String text -> statement.bind(index, text);
            case byte[] bytes -> statement.bind(index, bytes);
            case Boolean flag -> statement.bind(index, flag ? 1 : 0);
            case Optional<?> some when some.isPresent() -> bind(statement, index, some.get());
            case Optional<?> _ -> statement.bindNull(index, Types.NULL);
            default -> throw new IllegalArgumentException("not a value SQLite keeps: " + value.getClass());
        }
    }
}
