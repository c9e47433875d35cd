package tallydock.store.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.product.Names;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.store.db.Db;
import tallydock.store.db.Reads;
import tallydock.usecase.Products;

/// Reads the sellers' registers.
public final class RegisterTables implements Products {
    private static final String ROW_OF_SKU = """
            SELECT r.import FROM register_import l CROSS JOIN import i ON i.uuid = l.import AND i.complete = 1
            CROSS JOIN register_row r ON r.import = i.id AND r.folded = ?
            WHERE l.seller = ? ORDER BY l.at DESC LIMIT 1
            """;
    private static final String CARRIERS_OF_CODE = """
            SELECT DISTINCT c.folded FROM register_import l
            CROSS JOIN import i ON i.uuid = l.import AND i.complete = 1
            CROSS JOIN register_code c ON c.import = i.id AND c.code = ? WHERE l.seller = ? ORDER BY c.folded
            """;

    private final Reads reads;

    public RegisterTables(Reads reads) {
        this.reads = reads;
    }

    @Override
    public boolean hasRegister(SellerId seller) {
        return reads.read(
                db -> db.number("SELECT 1 FROM register_import WHERE seller = ? LIMIT 1", seller.name()) == 1);
    }

    @Override
    public boolean isRegistered(SellerId seller, Sku sku) {
        return reads.read(db -> latestRow(db, seller, sku.folded())).isPresent();
    }

    /// A code that only an earlier row of a SKU carried names it no more.
    @Override
    public List<Sku> named(SellerId seller, ProductCode code) {
        return reads.read(db -> {
            Map<String, Sku> named = new LinkedHashMap<>();
            for (String folded : db.list(CARRIERS_OF_CODE, row -> row.text(1), code.text(), seller.name())) {
                latestRow(db, seller, folded)
                        .flatMap(row -> carrier(db, row, code, folded))
                        .ifPresent(sku -> named.put(folded, sku));
            }
            return List.copyOf(named.values());
        });
    }

    /// What the register calls a SKU, in the row that counts.
    static Names names(Db db, SellerId seller, Sku sku) {
        return latestRow(db, seller, sku.folded())
                .flatMap(row -> db.first(
                        "SELECT zh, en FROM register_name WHERE import = ? AND folded = ?",
                        names -> new Names(names.optionalText(1), names.optionalText(2)),
                        row,
                        sku.folded()))
                .orElse(Names.NONE);
    }

    /// The number of the import whose row of a SKU counts.
    static Optional<Long> latestRow(Db db, SellerId seller, String folded) {
        return db.first(ROW_OF_SKU, row -> row.number(1), folded, seller.name());
    }

    private static Optional<Sku> carrier(Db db, long importId, ProductCode code, String folded) {
        return db.first("""
                SELECT r.sku FROM register_code c JOIN register_row r ON r.import = c.import AND r.folded = c.folded
                WHERE c.import = ? AND c.code = ? AND c.folded = ?
                """, row -> new Sku(row.text(1)), importId, code.text(), folded);
    }
}
