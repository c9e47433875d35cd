package tallydock.store.projection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tallydock.domain.shipment.ListCodes;
import tallydock.store.db.Db;
import tallydock.store.log.StoredFact;

/// Which lists name which codes: one row a code and list, however many cartons hold it.
public final class ListCodeProjection implements Projection {
    private static final Shape SHAPE = new Shape(
            "list-code",
            // Version 0 is the empty table of a store that did not have it: until it is made, other lists are not told.
            new Versions(1, 0),
            List.of(new Table(
                    "list_code",
                    "import INTEGER NOT NULL, code TEXT NOT NULL, PRIMARY KEY (code, import)) WITHOUT ROWID",
                    "SELECT i.uuid, x.code FROM list_code x JOIN import i ON i.id = x.import WHERE i.complete = 1")));

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public void apply(Db db, StoredFact fact, Applied applied) {
        // The rows of lists say it all.
    }

    @Override
    public void rows(Db db, ImportRows rows) {
        if (rows instanceof ImportRows.CartonRows cartons) {
            Set<String> codes = new HashSet<>();
            cartons.named().forEach(line -> codes.addAll(ListCodes.of(line)));
            db.updateAll(
                    "INSERT OR IGNORE INTO list_code (import, code) VALUES (?, ?)",
                    codes.stream()
                            .map(code -> new Object[] {cartons.importId(), code})
                            .toList());
        }
    }
}
