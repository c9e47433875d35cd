package tallydock.store.db;

import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteException;
import tallydock.usecase.StorageFault;
import tallydock.usecase.StorageFault.Reason;

/// Tells a broken machine from a bug. A machine's failure becomes a `StorageFault`; anything else, such as a broken
/// constraint, is a bug of this program and stays one.
public final class SqliteFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int PRIMARY = 0xFF;

    private SqliteFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /// What to throw for a failure of SQLite.
    public static RuntimeException of(SQLException failure) {
        return known(failure).<RuntimeException>map(fault -> fault).orElseGet(() -> new SqliteFailure(failure));
    }

    /// The machine's fault behind a failure of SQLite; empty for a bug.
    static Optional<StorageFault> known(SQLException failure) {
        return reason(code(failure)).map(reason -> new StorageFault(reason, detail(failure), failure));
    }

    /// Extended result codes name the kind of failure in their low byte.
    private static Optional<Reason> reason(int code) {
        return switch (code & PRIMARY) {
            case 13 -> Optional.of(Reason.DISK_FULL);
            case 8 -> Optional.of(Reason.READ_ONLY);
            case 11, 26 -> Optional.of(Reason.CORRUPT);
            case 10, 14 -> Optional.of(Reason.IO_ERROR);
            default -> Optional.empty();
        };
    }

    private static int code(SQLException failure) {
        return failure instanceof SQLiteException sqlite ? sqlite.getResultCode().code : failure.getErrorCode();
    }

    private static String detail(SQLException failure) {
        return "SQLite " + code(failure) + ": " + failure.getMessage();
    }
}
