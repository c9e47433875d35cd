package tallydock.store.projection;

import java.util.List;
import tallydock.domain.digest.Bytes;
import tallydock.store.db.Db;
import tallydock.store.db.Row;
import tallydock.store.log.Imports.Kind;
import tallydock.wire.PartCodec;

/// An import whose rows are folded from its parts.
public record ImportParts(long number, Kind kind, String fba) {
    /// From the columns id, kind, labels.
    public static ImportParts read(Row row) {
        return new ImportParts(row.number(1), Kind.valueOf(row.text(2)), row.text(3));
    }

    /// Folds the parts, which must be in order, into the tables.
    public void fold(Db db, List<Bytes> parts, Projections projections) {
        int position = 0;
        var namings = new FirstNamings();
        for (int ordinal = 0; ordinal < parts.size(); ordinal++) {
            var part = parts.get(ordinal);
            switch (kind) {
                case CARTONS -> {
                    var cartons = PartCodec.cartonPieces(part);
                    projections.rows(
                            db, new ImportRows.CartonRows(number, fba, position, cartons, namings.among(cartons)));
                    position += cartons.size();
                }
                case PRODUCTS ->
                    projections.rows(db, new ImportRows.ProductRows(number, ordinal, PartCodec.products(part)));
                case INVOICE_LINES, FEE_LINES, ORDERS -> {} // kept as parts; no table is made of them
            }
        }
    }
}
