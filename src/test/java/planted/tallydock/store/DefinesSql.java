package planted.tallydock.store;

import org.jdbi.v3.core.Handle;

/// Breaks: no text is put into SQL by Jdbi's define.
public record DefinesSql() {
    int delete(Handle db, String table) {
        return db.createUpdate("DELETE FROM <table>").define("table", table).execute();
    }
}
