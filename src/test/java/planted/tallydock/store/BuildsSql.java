package planted.tallydock.store;

import org.jdbi.v3.core.Handle;

/// Breaks: SQL is a constant.
public record BuildsSql() {
    int delete(Handle db, String carton) {
        return db.createUpdate("DELETE FROM carton WHERE no = '" + carton + "'").execute();
    }
}
