package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.product.Names;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.store.projection.Progress;
import tallydock.usecase.FoundProduct;

class ProductSearchTest {
    private static final SellerId OTHER = new SellerId("other");

    private final StoreBench bench = new StoreBench();
    private Optional<Store> opened = Optional.empty();

    @BeforeEach
    void open(@TempDir Path folder) {
        opened = Optional.of(Store.open(bench.settings(folder)));
    }

    @AfterEach
    void close() {
        opened.ifPresent(Store::close);
    }

    private Store store() {
        return opened.orElseThrow();
    }

    private static Names names(String zh, String en) {
        return new Names(Optional.of(zh), Optional.of(en));
    }

    private void registers(SellerId seller, Map<String, Names> products) {
        new ListBench(store(), bench).registers(seller, products);
    }

    private List<String> found(String words) {
        return store().productSearch().find(words, 20).stream()
                .map(product -> product.sku().code())
                .toList();
    }

    private void shelf() {
        registers(SellerId.OWN, Map.of("LUM-DESK-WHT", names("LED台灯 白色", "LED desk lamp, white")));
        registers(SellerId.OWN, Map.of("MUG-350-CRM", names("陶瓷马克杯350毫升", "Stoneware mug 350 ml, cream")));
        registers(SellerId.OWN, Map.of("TWL-BATH-SND", names("浴巾 沙色", "Bath towel, sand")));
    }

    @Test
    void twoChineseCharactersFindTheNameTheyStandIn() {
        shelf();

        assertThat(found("马克")).containsExactly("MUG-350-CRM");
        assertThat(found("克杯")).containsExactly("MUG-350-CRM");
        assertThat(found("陶瓷马克杯")).containsExactly("MUG-350-CRM");
        assertThat(found("台灯")).containsExactly("LUM-DESK-WHT");
        assertThat(found("瓷杯")).isEmpty();
    }

    @Test
    void oneChineseCharacterFindsEveryNameItStandsIn() {
        shelf();

        assertThat(found("杯")).containsExactly("MUG-350-CRM");
        assertThat(found("色")).containsExactly("TWL-BATH-SND", "LUM-DESK-WHT");
        assertThat(found("毫")).containsExactly("MUG-350-CRM");
    }

    @Test
    void theBeginningOfAWordFindsItInAnyOrderCaseAndWidth() {
        shelf();

        assertThat(found("lam des")).containsExactly("LUM-DESK-WHT");
        assertThat(found("ＤＥＳＫ")).containsExactly("LUM-DESK-WHT");
        assertThat(found("mug-35")).containsExactly("MUG-350-CRM");
        assertThat(found("杯 stone")).containsExactly("MUG-350-CRM");
        assertThat(found("350毫升")).containsExactly("MUG-350-CRM");
        assertThat(found("amp")).isEmpty();
    }

    @Test
    void whatASearchLanguageWouldTakeForASignIsOnlyText() {
        shelf();

        for (String words :
                List.of("\"", "* OR *", "mug AND (", "words:mug", "NEAR(mug)", "'; DROP TABLE fact", "-", "  ")) {
            assertThat(found(words)).as(words).isIn(List.of(), List.of("MUG-350-CRM"));
        }
    }

    @Test
    void aBarcodeFindsItsProductWithTheZerosOfA14DigitNumberOrWithout() {
        new ListBench(store(), bench)
                .registers(
                        SellerId.OWN,
                        new Sku("MUG"),
                        List.of(ProductCode.of("X001ABC"), ProductCode.ofGtin("4006381333931")));

        assertThat(found("4006381333931")).containsExactly("MUG");
        assertThat(found("04006381333931")).containsExactly("MUG");
        assertThat(found("x001a")).containsExactly("MUG");
        assertThat(store().productSearch().find("mug", 1).getFirst().barcodes())
                .containsExactlyInAnyOrder(ProductCode.of("X001ABC"), ProductCode.ofGtin("4006381333931"));
    }

    @Test
    void aRowThatALaterSheetReplacedIsFoundNoMore() {
        shelf();
        registers(SellerId.OWN, Map.of("mug-350-crm", names("玻璃杯", "Glass")));
        registers(OTHER, Map.of("MUG-350-CRM", names("陶瓷马克杯", "Mug")));

        assertThat(found("马克")).hasSize(1);
        assertThat(store().productSearch().find("马克", 5))
                .extracting(FoundProduct::seller)
                .containsExactly(OTHER);
        assertThat(found("glass")).containsExactly("mug-350-crm");
    }

    @Test
    void nothingIsFoundBeforeTheSheetIsSeen() {
        store().imports().products(SellerId.OWN, ListBench.products(Map.of("MUG", names("杯", "Mug"))));

        assertThat(found("mug")).isEmpty();
    }

    @Test
    void theIndexIsMadeAnewFromTheLog() {
        shelf();
        assertThat(store().compare(Progress.SILENT).isSame()).isTrue();
    }

    @Test
    void everyPairOfCharactersOfEveryNameFindsIt() {
        var random = new Random(5);
        String signs = "陶瓷马克杯台灯浴巾白色沙毫升电池充";
        var products = new LinkedHashMap<String, Names>();
        for (int i = 0; i < 300; i++) {
            var name = new StringBuilder();
            for (int k = 0; k < 2 + random.nextInt(6); k++) {
                name.append(signs.charAt(random.nextInt(signs.length())));
            }
            products.put(String.format(Locale.ROOT, "S%03d", i), names(name.toString(), "thing"));
        }
        registers(SellerId.OWN, products);
        for (int from = 0; from < 20; from++) {
            String pair =
                    "" + signs.charAt(random.nextInt(signs.length())) + signs.charAt(random.nextInt(signs.length()));
            var expected = new ArrayList<String>();
            products.forEach((sku, name) -> {
                if (name.zh().orElseThrow().contains(pair)) {
                    expected.add(sku);
                }
            });
            assertThat(store().productSearch().find(pair, 1000))
                    .extracting(product -> product.sku().code())
                    .as(pair)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
