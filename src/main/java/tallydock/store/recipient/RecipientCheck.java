package tallydock.store.recipient;

import java.util.EnumMap;
import java.util.Map;
import tallydock.store.db.Db;
import tallydock.wire.DocumentPartCodec;

/// Whether every recipient that an imported order names is kept as it was hashed, or erased by a fact.
public record RecipientCheck(long kept, long erased, long damaged, long missing) {
    private static final String PARTS = """
            SELECT p.content FROM import i JOIN import_part o ON o.import = i.id JOIN part p ON p.id = o.part
            WHERE i.kind = 'ORDERS' AND i.complete = 1 AND i.named = 1
            """;

    /// Looks at every order.
    public static RecipientCheck of(Db db) {
        Map<Standing, Long> found = new EnumMap<>(Standing.class);
        db.each(
                PARTS,
                row -> DocumentPartCodec.orders(row.content(1)).stream()
                        .flatMap(order -> order.recipient().stream())
                        .forEach(hash -> found.merge(RecipientTable.standing(db, hash), 1L, Long::sum)));
        return new RecipientCheck(
                found.getOrDefault(Standing.KEPT, 0L),
                found.getOrDefault(Standing.ERASED, 0L),
                found.getOrDefault(Standing.DAMAGED, 0L),
                found.getOrDefault(Standing.MISSING, 0L));
    }

    public boolean isWell() {
        return damaged == 0 && missing == 0;
    }
}
