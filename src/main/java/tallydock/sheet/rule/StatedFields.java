package tallydock.sheet.rule;

import java.util.EnumSet;
import java.util.Set;
import tallydock.domain.document.DocField;
import tallydock.sheet.column.Columns;
import tallydock.sheet.column.Concept;

/// Gathers which fields a sheet states: by having a column for them, or by what its rows turned out to say.
public final class StatedFields {
    private final Columns columns;
    private final Set<DocField> stated = EnumSet.noneOf(DocField.class);

    public StatedFields(Columns columns) {
        this.columns = columns;
    }

    /// Stated where the sheet has such a column.
    public StatedFields with(DocField field, Concept column) {
        return with(field, columns.has(column));
    }

    public StatedFields with(DocField field, boolean isStated) {
        if (isStated) {
            stated.add(field);
        }
        return this;
    }

    public Set<DocField> all() {
        return stated;
    }
}
