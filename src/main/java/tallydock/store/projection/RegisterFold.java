package tallydock.store.projection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.ProductFact;
import tallydock.domain.product.CodedProduct;
import tallydock.domain.product.Names;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.SheetProduct;
import tallydock.domain.product.Sku;
import tallydock.domain.register.Change;
import tallydock.domain.register.ProductCard;
import tallydock.domain.register.ProductFold;
import tallydock.domain.register.SheetClaim;
import tallydock.store.db.Db;
import tallydock.store.log.FactTable;
import tallydock.store.log.StoredFact;
import tallydock.wire.PartCodec;

/// Puts a product together from the row of its latest sheet and what people said since. A product that nobody touched,
/// and that is nearly all of them, is read from the tables of its sheet alone.
public final class RegisterFold {
    private static final String ROW_OF_SKU = """
            SELECT r.import FROM register_import l CROSS JOIN import i ON i.uuid = l.import AND i.complete = 1
            CROSS JOIN register_row r ON r.import = i.id AND r.folded = ?
            WHERE l.seller = ? ORDER BY l.at DESC LIMIT 1
            """;
    private static final String CARRIERS = """
            SELECT DISTINCT c.folded FROM register_code c
            CROSS JOIN import i ON i.id = c.import AND i.complete = 1
            CROSS JOIN register_import l ON l.import = i.uuid AND l.seller = ?
            WHERE c.code = ? ORDER BY c.folded
            """;
    private static final String CODED = """
            SELECT r.sku, c.units FROM register_code c JOIN register_row r ON r.import = c.import AND r.folded = c.folded
            WHERE c.import = ? AND c.code = ? AND c.folded = ?
            """;
    private static final String ROW = """
            SELECT p.content, r.sku, l.event FROM register_row r
            JOIN import i ON i.id = r.import
            JOIN register_import l ON l.import = i.uuid AND l.seller = ?
            JOIN import_part o ON o.import = r.import AND (o.ordinal = r.part OR r.part = -1)
            JOIN part p ON p.id = o.part WHERE r.import = ? AND r.folded = ?
            """;

    private final FactTable facts;

    public RegisterFold(FactTable facts) {
        this.facts = facts;
    }

    /// Everything that is known of a product; empty when it is not registered.
    public Optional<ProductCard> card(Db db, SellerId seller, String folded) {
        var sheet = latestRow(db, seller, folded).flatMap(row -> sheet(db, seller, row, folded));
        return ProductFold.of(seller, sheet, changes(db, seller, folded));
    }

    /// Whether somebody said something of it beside its sheet.
    public boolean isTouched(Db db, SellerId seller, String folded) {
        return db.number("SELECT 1 FROM register_edit WHERE seller = ? AND folded = ? LIMIT 1", seller.name(), folded)
                == 1;
    }

    /// Whether a sheet or a person registered it.
    public boolean isRegistered(Db db, SellerId seller, String folded) {
        return latestRow(db, seller, folded).isPresent()
                || db.number(
                                "SELECT 1 FROM register_edit WHERE seller = ? AND folded = ? AND registers = 1 LIMIT 1",
                                seller.name(),
                                folded)
                        == 1;
    }

    /// The products that a code names, by their folded SKUs in order.
    public List<CodedProduct> named(Db db, SellerId seller, ProductCode code) {
        var named = new ArrayList<CodedProduct>();
        for (var folded : carriers(db, seller, code)) {
            (isTouched(db, seller, folded)
                            ? ofCard(db, seller, folded, code)
                            : latestRow(db, seller, folded).flatMap(row -> ofRow(db, row, code, folded)))
                    .ifPresent(named::add);
        }
        return List.copyOf(named);
    }

    /// What the register calls a SKU now.
    public Names names(Db db, SellerId seller, Sku sku) {
        if (isTouched(db, seller, sku.folded())) {
            return card(db, seller, sku.folded())
                    .map(card -> card.product().names())
                    .orElse(Names.NONE);
        }
        return latestRow(db, seller, sku.folded())
                .flatMap(row -> db.first(
                        "SELECT zh, en FROM register_name WHERE import = ? AND folded = ?",
                        names -> new Names(names.optionalText(1), names.optionalText(2)),
                        row,
                        sku.folded()))
                .orElse(Names.NONE);
    }

    /// The number of the import whose row of a SKU counts.
    public static Optional<Long> latestRow(Db db, SellerId seller, String folded) {
        return db.first(ROW_OF_SKU, row -> row.number(1), folded, seller.name());
    }

    private static Set<String> carriers(Db db, SellerId seller, ProductCode code) {
        var folded = new LinkedHashSet<>(db.list(CARRIERS, row -> row.text(1), seller.name(), code.text()));
        folded.addAll(db.list(
                "SELECT folded FROM register_claim WHERE code = ? AND seller = ? ORDER BY folded",
                row -> row.text(1),
                code.text(),
                seller.name()));
        return folded;
    }

    private Optional<CodedProduct> ofCard(Db db, SellerId seller, String folded, ProductCode code) {
        return card(db, seller, folded).flatMap(card -> {
            var units = card.units(code);
            return units.isPresent()
                    ? Optional.of(new CodedProduct(card.product().sku(), units.getAsLong()))
                    : Optional.empty();
        });
    }

    private static Optional<CodedProduct> ofRow(Db db, long importId, ProductCode code, String folded) {
        return db.first(
                CODED, row -> new CodedProduct(new Sku(row.text(1)), row.number(2)), importId, code.text(), folded);
    }

    private Optional<SheetClaim> sheet(Db db, SellerId seller, long importId, String folded) {
        return db
                .list(
                        ROW,
                        row -> PartCodec.product(row.content(1), new Sku(row.text(2)))
                                .flatMap(product -> claim(db, new EventId(row.uuid(3)), product)),
                        seller.name(),
                        importId,
                        folded)
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<SheetClaim> claim(Db db, EventId event, SheetProduct product) {
        return facts.find(db, event)
                .flatMap(fact -> fact.fact()
                        .filter(ImportFact.RegisterImported.class::isInstance)
                        .map(ImportFact.RegisterImported.class::cast)
                        .map(register -> new SheetClaim(
                                fact.entry().header().order(),
                                said(fact),
                                register.source().fileName(),
                                product.row(),
                                product.product())));
    }

    private List<Change> changes(Db db, SellerId seller, String folded) {
        return db
                .list(
                        "SELECT event FROM register_edit WHERE seller = ? AND folded = ?",
                        row -> new EventId(row.uuid(1)),
                        seller.name(),
                        folded)
                .stream()
                .flatMap(event -> facts.find(db, event).stream())
                .flatMap(fact -> change(fact).stream())
                .toList();
    }

    private static Optional<Change> change(StoredFact row) {
        return row.fact()
                .filter(ProductFact.class::isInstance)
                .map(ProductFact.class::cast)
                .map(fact -> new Change(row.entry().header().order(), said(row), fact));
    }

    private static SheetClaim.Said said(StoredFact row) {
        var header = row.entry().header();
        return new SheetClaim.Said(header.actor(), header.wallTime());
    }
}
