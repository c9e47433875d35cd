package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.product.CodedProduct;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.store.db.Db;
import tallydock.store.projection.Progress;

/// A register whose tables a program of the third version or an earlier one made.
class OlderRegisterTest {
    private static final ProductCode CUP = ProductCode.ofGtin("6901234567892");
    private static final ProductCode JAR = ProductCode.of("X001");

    private final StoreBench bench = new StoreBench();

    @Test
    void aStationOpensAtOnceCountsByItAndHasNewTablesMadeBeside(@TempDir Path folder) {
        var settings = bench.settings(folder);
        try (var store = Store.open(settings)) {
            new ListBench(store, bench).registers(SellerId.OWN, new Sku("CUP-1"), List.of(CUP));
            store.opened().writer().call(OlderRegisterTest::asTheThirdVersionMadeThem);
        }
        try (var store = Store.open(settings)) {
            assertThat(store.isReadable()).isTrue();
            assertThat(named(store, CUP)).containsExactly(new CodedProduct(new Sku("CUP-1"), 1));
            assertThat(store.productCards()
                            .find(SellerId.OWN, new Sku("cup-1"))
                            .orElseThrow()
                            .product()
                            .barcodes())
                    .hasSize(1);
            new ListBench(store, bench).registers(SellerId.OWN, new Sku("JAR-1"), List.of(JAR));
            assertThat(named(store, JAR)).containsExactly(new CodedProduct(new Sku("JAR-1"), 1));
            assertThat(indexes(store)).contains("register_code_older");

            var heard = new ArrayList<Long>();
            store.catchUp((done, total) -> heard.add(100 * done / total));

            assertThat(heard).isSorted().endsWith(100L);
            assertThat(named(store, CUP)).containsExactly(new CodedProduct(new Sku("CUP-1"), 1));
            assertThat(named(store, JAR)).containsExactly(new CodedProduct(new Sku("JAR-1"), 1));
            assertThat(indexes(store)).doesNotContain("register_code_older");
            assertThat(store.compare(Progress.SILENT).differing()).isEmpty();
        }
    }

    private static List<CodedProduct> named(Store store, ProductCode code) {
        return store.products().named(SellerId.OWN, code);
    }

    private static List<String> indexes(Store store) {
        return store.opened()
                .readers()
                .read(db -> db.list("SELECT name FROM sqlite_master WHERE type = 'index'", row -> row.text(1)));
    }

    private static boolean asTheThirdVersionMadeThem(Db db) {
        List.of("register_edit", "register_claim", "register_edit_word")
                .forEach(table -> db.run("DROP TABLE " + table));
        older(db, "register_import", "seller, import, at", "seller, import");
        older(db, "register_row", "import, folded, sku, barcodes", "import, folded");
        older(db, "register_code", "import, code, folded", "import, code, folded");
        db.update("UPDATE projection SET version = 3 WHERE name = 'register'");
        return true;
    }

    private static void older(Db db, String table, String columns, String key) {
        db.run("ALTER TABLE " + table + " RENAME TO newer");
        db.run("CREATE TABLE " + table + " (" + columns + ", PRIMARY KEY (" + key + ")) WITHOUT ROWID");
        db.run("INSERT INTO " + table + " SELECT " + columns + " FROM newer");
        db.run("DROP TABLE newer");
    }
}
