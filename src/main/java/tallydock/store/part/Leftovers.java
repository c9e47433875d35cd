package tallydock.store.part;

import java.util.List;
import tallydock.store.log.Imports;
import tallydock.store.projection.Projections;
import tallydock.store.recipient.RecipientTable;
import tallydock.store.write.Writer;

/// Imports that no fact will ever name: their rows and parts go, a table at a time.
public final class Leftovers {
    private final Projections projections;

    public Leftovers(Projections projections) {
        this.projections = projections;
    }

    /// Those of an earlier run of the program; nothing may be staged meanwhile.
    public void clearAll(Writer writer) {
        List<Long> unnamed = writer.call(db -> db.list("SELECT id FROM import WHERE named = 0", row -> row.number(1)));
        unnamed.forEach(number -> clear(writer, number));
    }

    /// One import's rows, then its parts, then itself.
    void clear(Writer writer, long number) {
        tables().forEach(table -> writer.call(db -> db.update("DELETE FROM " + table + " WHERE import = ?", number)));
        writer.call(db -> {
            RecipientTable.clear(db, number);
            return Imports.delete(db, number);
        });
    }

    private List<String> tables() {
        return projections.all().stream()
                .flatMap(projection -> projection.tables().stream())
                .filter(table -> table.definition().startsWith("import "))
                .map(table -> table.name())
                .toList();
    }
}
