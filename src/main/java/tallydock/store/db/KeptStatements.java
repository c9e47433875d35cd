package tallydock.store.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/// Prepares each statement of a connection once and keeps it: preparing costs more than running. A statement that is
/// still running when it is asked for again gets a passing twin.
final class KeptStatements extends DefaultStatementBuilder {
    private final Map<String, PreparedStatement> idle = new HashMap<>();

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        var kept = idle.remove(sql);
        return kept == null ? connection.prepareStatement(sql) : kept;
    }

    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        if (!(statement instanceof PreparedStatement prepared) || idle.putIfAbsent(sql, prepared) != null) {
            statement.close();
        }
    }

    /// A statement that failed half-way cannot be trusted to run again.
    void forget(String sql) throws SQLException {
        var kept = idle.remove(sql);
        if (kept != null) {
            kept.close();
        }
    }
}
