package tallydock.usecase;

import java.util.LinkedHashMap;
import tallydock.domain.digest.Sha256;
import tallydock.domain.document.TableSource;
import tallydock.domain.fact.ImportSource;

/// Writes down where imported rows come from.
public final class Provenance {
    private Provenance() {}

    /// The file, its hash, which column was read as what, and what a person did to it.
    public static ImportSource of(SourceFile file, Sha256 original, TableSource table, int readerVersion) {
        var mapping = new LinkedHashMap<String, String>();
        table.columns().forEach(column -> mapping.putIfAbsent(column.col(), column.meaning()));
        return new ImportSource(file.name(), original, table.sheet(), readerVersion, mapping, table.handwork());
    }
}
