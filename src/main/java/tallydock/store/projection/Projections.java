package tallydock.store.projection;

import java.util.List;
import java.util.Optional;
import tallydock.domain.fact.CountFact;
import tallydock.store.db.Db;
import tallydock.store.log.FactTable;
import tallydock.store.log.StoredFact;

/// All folds of this program.
public record Projections(List<Projection> all) {
    public Projections {
        all = List.copyOf(all);
    }

    /// Those this program reads from.
    public static Projections standard(FactTable facts) {
        return new Projections(List.of(
                new TallyProjection(facts),
                new ShipmentProjection(),
                new RegisterProjection(),
                new SharedCodeProjection(),
                new ListCodeProjection(),
                new InboundProjection(),
                new LabelProjection(),
                new SetAsideProjection(),
                new UnreadableProjection(),
                new PhotoProjection(),
                new InvoiceProjection(),
                new PrintProjection()));
    }

    /// Whether this program can fold the fact; if not it is to be parked.
    public static boolean isReadable(StoredFact row) {
        boolean hasTally = row.tally() != 0;
        return row.fact()
                .filter(fact -> hasTally || !(fact instanceof CountFact))
                .isPresent();
    }

    /// Takes in one readable fact.
    public void apply(Db db, StoredFact row, Projection.Applied applied) {
        for (var projection : all) {
            projection.apply(db, row, applied);
        }
    }

    public void rows(Db db, ImportRows rows) {
        for (var projection : all) {
            projection.rows(db, rows);
        }
    }

    /// Makes the tables that are not there yet. Old ones keep their version; new ones beside a log that has
    /// facts bear version 0, so that they are made anew from it.
    public void create(Db db) {
        for (var projection : all) {
            projection.tables().forEach(table -> table.create(db, ""));
            db.update("""
                    INSERT OR IGNORE INTO projection (name, version)
                    SELECT ?, CASE WHEN EXISTS (SELECT 1 FROM fact) THEN 0 ELSE ? END
                    """, projection.name(), projection.version());
        }
    }

    /// Those whose tables were made by another version.
    public List<Projection> outdated(Db db) {
        return all.stream()
                .filter(projection -> version(db, projection)
                        .filter(v -> v == projection.version())
                        .isEmpty())
                .toList();
    }

    /// Whether this program can read and write the tables there are while new ones are made. A newer
    /// program's tables are not known.
    public boolean areUsable(Db db) {
        return all.stream()
                .allMatch(projection -> version(db, projection)
                        .filter(v -> v >= projection.usableSince() && v <= projection.version())
                        .isPresent());
    }

    /// The version that made a projection's tables.
    public static Optional<Integer> version(Db db, Projection projection) {
        return db.first("SELECT version FROM projection WHERE name = ?", row -> (int) row.number(1), projection.name());
    }
}
