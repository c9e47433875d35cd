package tallydock.domain.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where in the file a document was read: the sheet (none for text files), the first row of its heading (from 1), which
/// columns it has and what each was taken for.
public record TableSource(Optional<String> sheet, int headerRow, Set<DocField> fields, List<ColumnReading> columns) {
    public TableSource {
        fields = Set.copyOf(fields);
        columns = List.copyOf(columns);
    }

    public boolean has(DocField field) {
        return fields.contains(field);
    }
}
