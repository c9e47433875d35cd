package tallydock.store.projection;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tallydock.domain.product.Product;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.store.db.Db;
import tallydock.store.db.Readers;
import tallydock.usecase.trade.RegisteredProducts;
import tallydock.wire.PartCodec;

/// Reads whole products from the parts of the registers they came in.
public final class RegisterParts implements RegisteredProducts {
    private static final String PARTS = """
            SELECT p.content FROM import_part i JOIN part p ON p.id = i.part WHERE i.import = ? ORDER BY i.ordinal
            """;

    private final Readers readers;

    public RegisterParts(Readers readers) {
        this.readers = readers;
    }

    @Override
    public Map<Sku, Product> of(SellerId seller, Set<Sku> skus) {
        return readers.read(db -> {
            Map<Long, Set<Sku>> wanted = new LinkedHashMap<>();
            skus.forEach(sku -> RegisterTables.latestRow(db, seller, sku.folded())
                    .ifPresent(number ->
                            wanted.computeIfAbsent(number, _ -> new HashSet<>()).add(sku)));
            Map<Sku, Product> found = new LinkedHashMap<>();
            wanted.forEach((number, some) -> addAll(db, number, some, found));
            return found;
        });
    }

    private static void addAll(Db db, long number, Set<Sku> wanted, Map<Sku, Product> found) {
        db.each(
                PARTS,
                row -> PartCodec.products(row.content(1)).stream()
                        .filter(product -> wanted.contains(product.sku()))
                        .forEach(product -> found.put(product.sku(), product)),
                number);
    }
}
