package tallydock.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.product.CodeKind;
import tallydock.domain.product.CodedProduct;
import tallydock.domain.product.Names;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.ProductField;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.register.ProductCard;
import tallydock.domain.register.SheetClaim;
import tallydock.domain.register.form.CodeEntry;
import tallydock.domain.register.form.FormProblem;
import tallydock.domain.register.form.FormProblem.Reason;
import tallydock.domain.register.form.ProductForm;
import tallydock.store.projection.Progress;
import tallydock.usecase.FoundProduct;
import tallydock.usecase.register.DecideCode;
import tallydock.usecase.register.EditProduct;
import tallydock.usecase.register.EditResult;
import tallydock.usecase.register.MeasureProduct;
import tallydock.usecase.register.RegisterPorts;

class RegisterEditTest {
    private static final Actor WANG = new Actor("wang");
    private static final String CODE = "4006381333931";

    private final StoreBench bench = new StoreBench();
    private Optional<Store> opened = Optional.empty();

    @BeforeEach
    void open(@TempDir Path folder) {
        opened = Optional.of(Store.open(bench.settings(folder)));
    }

    @AfterEach
    void everythingIsTheFoldOfTheLog() {
        assertThat(store().compare(Progress.SILENT).differing()).isEmpty();
        opened.ifPresent(Store::close);
    }

    private Store store() {
        return opened.orElseThrow();
    }

    private RegisterPorts ports() {
        return new RegisterPorts(store().productCards(), store().log(), bench, InstantSource.fixed(Instant.EPOCH));
    }

    private static CodeEntry gtin(String text) {
        return new CodeEntry(CodeKind.GTIN, text, "");
    }

    private ProductForm form(String sku, String english, CodeEntry... codes) {
        return new ProductForm(SellerId.OWN, sku, Map.of(ProductField.NAME_EN, english), List.of(codes));
    }

    private EditResult.Saved registers(String sku, String english, CodeEntry... codes) {
        return (EditResult.Saved) new EditProduct(ports()).register(form(sku, english, codes), WANG);
    }

    private ProductCard card(String sku) {
        return store().productCards().find(SellerId.OWN, new Sku(sku)).orElseThrow();
    }

    private List<CodedProduct> named(String code) {
        return store().products().named(SellerId.OWN, new ProductCode(code));
    }

    private List<String> found(String words) {
        return store().productSearch().find(words, 20).stream()
                .map(FoundProduct::sku)
                .map(Sku::code)
                .toList();
    }

    @Test
    void aProductRegisteredByHandIsFoundScannedAndShown() {
        var saved = registers("MUG-1", "Stoneware mug", gtin(CODE), new CodeEntry(CodeKind.CASE, "CASE-6", "6"));

        assertThat(saved.clashes()).isEmpty();
        assertThat(store().products().hasRegister(SellerId.OWN)).isTrue();
        assertThat(store().products().isRegistered(SellerId.OWN, new Sku("mug-1")))
                .isTrue();
        assertThat(named("0" + CODE)).containsExactly(new CodedProduct(new Sku("MUG-1"), 1));
        assertThat(named("CASE-6")).containsExactly(new CodedProduct(new Sku("MUG-1"), 6));
        assertThat(found("stone mug")).containsExactly("MUG-1");
        assertThat(found(CODE)).containsExactly("MUG-1");
        assertThat(store().productCards().latest(5))
                .extracting(FoundProduct::sku)
                .containsExactly(new Sku("MUG-1"));
    }

    @Test
    void aChangedNameIsFoundAndTheOldOneNoMore() {
        var floor = new ListBench(store(), bench);
        floor.registers(SellerId.OWN, Map.of("MUG-1", new Names(Optional.of("陶瓷马克杯"), Optional.of("Stoneware mug"))));
        var seen = card("MUG-1");
        var values = new EnumMap<>(ProductForm.of(seen).values());
        values.put(ProductField.NAME_ZH, "骨瓷咖啡杯");
        var form = new ProductForm(SellerId.OWN, "MUG-1", values, List.of());

        new EditProduct(ports()).change(seen, form, WANG);

        assertThat(found("咖啡")).containsExactly("MUG-1");
        assertThat(found("马克")).isEmpty();
        assertThat(found("mug")).containsExactly("MUG-1");
        assertThat(card("MUG-1").changes()).hasSize(1);
        assertThat(card("MUG-1").revision()).isNotEqualTo(seen.revision());
    }

    @Test
    void aCodeOnTwoProductsIsAQuestionUntilAPersonDecides() {
        registers("MUG-1", "Mug", gtin(CODE));
        var saved = registers("BOWL-1", "Bowl", gtin(CODE));
        var clash = store().productCards().clashes(10).getFirst();

        assertThat(saved.clashes()).singleElement().isEqualTo(clash);
        assertThat(clash.sides())
                .extracting(side -> side.product().sku().code())
                .containsExactly("BOWL-1", "MUG-1");
        assertThat(clash.sides().getFirst().codes().values())
                .extracting(SheetClaim.Said::by)
                .containsOnly(WANG);
        assertThat(named("0" + CODE)).hasSize(2);

        new DecideCode(ports()).run(clash, new Sku("BOWL-1"), WANG);

        assertThat(named("0" + CODE)).containsExactly(new CodedProduct(new Sku("BOWL-1"), 1));
        assertThat(store().productCards().clashes(10)).isEmpty();
    }

    @Test
    void twoSheetsThatShareACodeAreAQuestionWithFileAndRowOfBoth() {
        var floor = new ListBench(store(), bench);
        floor.registers(SellerId.OWN, new Sku("MUG-1"), List.of(ProductCode.ofGtin(CODE)));
        floor.registers(SellerId.OWN, new Sku("BOWL-1"), List.of(ProductCode.ofGtin(CODE)));
        floor.registers(new SellerId("other"), new Sku("MUG-1"), List.of(ProductCode.ofGtin(CODE)));

        var clashes = store().productCards().clashes(10);

        assertThat(clashes).singleElement().satisfies(clash -> {
            assertThat(clash.seller()).isEqualTo(SellerId.OWN);
            assertThat(clash.sides()).allSatisfy(side -> {
                assertThat(side.sheet().orElseThrow().file()).isEqualTo("list.csv");
                assertThat(side.sheet().orElseThrow().row()).hasValue(2);
            });
        });
    }

    @Test
    void whatCannotBeSavedIsSaidAndNothingIsWritten() {
        registers("MUG-1", "Mug");
        var form = new ProductForm(
                SellerId.OWN,
                "mug-1",
                Map.of(ProductField.GROSS_GRAMS, "heavy", ProductField.HS_CODE, "12"),
                List.of(gtin("4006381333932"), new CodeEntry(CodeKind.CASE, "CASE-1", "1")));

        var refused = (EditResult.Refused) new EditProduct(ports()).register(form, WANG);

        assertThat(refused.problems())
                .extracting(FormProblem::reason)
                .containsExactlyInAnyOrder(
                        Reason.SKU_TAKEN, Reason.NUMBER, Reason.HS_CODE, Reason.CODE_CHECK_DIGIT, Reason.CASE_UNITS);
        assertThat(card("MUG-1").changes()).hasSize(1);
    }

    @Test
    void aMeasurementKeepsWhoWhenAndWithWhat() {
        registers("MUG-1", "Mug");

        new MeasureProduct(ports())
                .run(
                        card("MUG-1"),
                        Map.of(ProductField.GROSS_GRAMS, "0.41", ProductField.LENGTH_MM, "12.5"),
                        "Scale 2",
                        WANG);

        var measured = card("MUG-1").measured().orElseThrow();
        assertThat(measured.measures().grossGrams()).hasValue(410);
        assertThat(measured.measures().lengthMm()).hasValue(125);
        assertThat(measured.said().by()).isEqualTo(WANG);
        assertThat(measured.instrument()).isEqualTo("Scale 2");
        assertThat(card("MUG-1").product().measures().grossGrams()).isEmpty();
    }

    @Test
    void aStationThatTakesTheFactsInAnyOrderKnowsTheSameProducts(@TempDir Path there) {
        registers("MUG-1", "Mug", gtin(CODE));
        registers("BOWL-1", "Bowl", gtin(CODE));
        new DecideCode(ports()).run(store().productCards().clashes(1).getFirst(), new Sku("MUG-1"), WANG);
        var seen = card("MUG-1");
        var form = new ProductForm(SellerId.OWN, "MUG-1", Map.of(ProductField.NAME_EN, "Cup"), List.of(gtin(CODE)));
        new EditProduct(ports()).change(seen, form, WANG);
        var entries = new ArrayList<Entry>();
        store().history().ofStream(new StreamId(StreamKind.PRODUCT, "own"), recorded -> entries.add(recorded.entry()));
        Collections.shuffle(entries, new Random(7));

        try (var other = Store.open(bench.settings(there))) {
            other.take(entries);
            other.take(entries);

            for (String sku : List.of("MUG-1", "BOWL-1")) {
                assertThat(other.productCards().find(SellerId.OWN, new Sku(sku)))
                        .contains(card(sku));
            }
            assertThat(other.products().named(SellerId.OWN, ProductCode.ofGtin(CODE)))
                    .containsExactly(new CodedProduct(new Sku("MUG-1"), 1));
            assertThat(other.productSearch().find("cup", 5)).hasSize(1);
            assertThat(other.compare(Progress.SILENT).differing()).isEmpty();
        }
    }
}
