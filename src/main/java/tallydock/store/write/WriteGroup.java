package tallydock.store.write;

import java.util.List;
import tallydock.store.db.Db;
import tallydock.usecase.StorageFault;

/// Requests that become durable by one COMMIT.
final class WriteGroup {
    private final Db db;
    private final List<Request<?>> requests;
    private final WriteRules rules;

    WriteGroup(Db db, List<Request<?>> requests, WriteRules rules) {
        this.db = db;
        this.requests = requests;
        this.rules = rules;
    }

    /// @throws StorageFault when the machine failed: whether anything is durable is not certain
    void write() {
        db.update("BEGIN IMMEDIATE");
        if (requests.size() == 1) {
            writeOne(requests.getFirst());
        } else {
            requests.forEach(this::writeApart);
            db.update("COMMIT");
            requests.forEach(Request::succeed);
        }
    }

    private void writeOne(Request<?> request) {
        try {
            request.run(db);
        } catch (StorageFault fault) {
            throw fault;
        } catch (RuntimeException bug) {
            db.update("ROLLBACK");
            rules.rolledBack();
            request.fail(bug);
            return;
        }
        db.update("COMMIT");
        request.succeed();
    }

    private void writeApart(Request<?> request) {
        db.update("SAVEPOINT request");
        try {
            request.run(db);
        } catch (StorageFault fault) {
            throw fault;
        } catch (RuntimeException bug) {
            db.update("ROLLBACK TO request");
            rules.rolledBack();
            request.fail(bug);
        }
        db.update("RELEASE request");
    }
}
