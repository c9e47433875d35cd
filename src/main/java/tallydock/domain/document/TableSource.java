package tallydock.domain.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.document.choice.Handwork;

/// Where in the file a document was read: the sheet (none for text files), the first row of its heading (from 1), which
/// columns it has and what each was taken for, and what a person did to it.
public record TableSource(
        Optional<String> sheet, int headerRow, Set<DocField> fields, List<ColumnReading> columns, Handwork handwork) {
    /// Read as it came.
    public TableSource(Optional<String> sheet, int headerRow, Set<DocField> fields, List<ColumnReading> columns) {
        this(sheet, headerRow, fields, columns, Handwork.NONE);
    }

    public TableSource {
        fields = Set.copyOf(fields);
        columns = List.copyOf(columns);
    }

    public boolean has(DocField field) {
        return fields.contains(field);
    }
}
