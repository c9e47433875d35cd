package tallydock.store.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.ImportId;
import tallydock.store.db.Db;
import tallydock.store.db.Row;
import tallydock.store.db.SqliteFailure;
import tallydock.store.log.Imports;
import tallydock.store.log.Imports.Kind;
import tallydock.store.projection.ImportParts;
import tallydock.store.projection.Projections;
import tallydock.store.recipient.RecipientTable;
import tallydock.usecase.StorageFault;

/// Saves imports whose parts can all be read and still match their hashes.
final class SavedImports {
    private static final String PARTS = """
            SELECT p.hash, p.content FROM import_part i JOIN part p ON p.id = i.part
            WHERE i.import = ? ORDER BY i.ordinal
            """;

    private static final Logger LOG = LoggerFactory.getLogger(SavedImports.class);

    private final Db damaged;
    private final Db fresh;
    private final Projections projections;

    SavedImports(Db damaged, Db fresh, Projections projections) {
        this.damaged = damaged;
        this.fresh = fresh;
        this.projections = projections;
    }

    /// Returns the ids of imports that a saved fact names and that could not be saved: to be imported again from their
    /// originals.
    List<String> run() {
        for (long number : numbers()) {
            fresh.update("BEGIN IMMEDIATE");
            fresh.update(save(number) ? "COMMIT" : "ROLLBACK");
        }
        return fresh.list(
                "SELECT uuid FROM import WHERE complete = 0", row -> row.uuid(1).toString());
    }

    private List<Long> numbers() {
        try {
            return damaged.list("SELECT id FROM import WHERE complete = 1 AND named = 1", row -> row.number(1));
        } catch (StorageFault | SqliteFailure _) {
            return List.of();
        }
    }

    private boolean save(long number) {
        try {
            var saved = damaged.first("SELECT uuid, kind, labels FROM import WHERE id = ?", Saved::read, number)
                    .orElseThrow();
            var parts = parts(number);
            long stage = Imports.begin(fresh, saved.kind, saved.fba);
            for (int ordinal = 0; ordinal < parts.size(); ordinal++) {
                Imports.addPart(fresh, stage, ordinal, parts.get(ordinal));
            }
            new ImportParts(stage, saved.kind, saved.fba).fold(fresh, parts, projections);
            saveRecipients(number, stage);
            return Imports.complete(fresh, stage, new ImportId(saved.uuid));
        } catch (StorageFault | SqliteFailure | IllegalStateException | IllegalArgumentException _) {
            return false;
        }
    }

    /// As many as can be read; the doctor counts the others as missing.
    private void saveRecipients(long number, long stage) {
        try {
            RecipientTable.copy(damaged, number, fresh, stage);
        } catch (StorageFault | SqliteFailure | IllegalStateException e) {
            LOG.warn("not all recipients of import {} could be saved: {}", number, e.getMessage());
        }
    }

    private List<Bytes> parts(long number) {
        var parts = new ArrayList<Bytes>();
        damaged.each(
                PARTS,
                row -> {
                    if (!Sha256.of(row.bytes(2)).equals(row.hash(1))) {
                        throw new IllegalStateException("a part is not what its hash says");
                    }
                    parts.add(row.content(2));
                },
                number);
        return parts;
    }

    private record Saved(UUID uuid, Kind kind, String fba) {
        static Saved read(Row row) {
            return new Saved(row.uuid(1), Kind.valueOf(row.text(2)), row.text(3));
        }
    }
}
