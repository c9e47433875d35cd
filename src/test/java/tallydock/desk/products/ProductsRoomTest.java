package tallydock.desk.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.FakeDoors;
import tallydock.desk.rooms.Window;
import tallydock.domain.barcode.Command;
import tallydock.domain.document.Place;
import tallydock.domain.document.Problem;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.domain.document.TableSource;
import tallydock.domain.fact.ProductFact;
import tallydock.domain.people.Role;
import tallydock.domain.product.ProductField;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.usecase.ImportOutcome;

/// The room of products in a window, with a register in memory behind it.
class ProductsRoomTest {
    private static final Setting COMPACT = new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14);
    private static final Setting WIDE = new Setting(1920, 1080, Language.ENGLISH, Theme.LIGHT, 14);
    private static final Setting WIDE_DARK = new Setting(1920, 1080, Language.CHINESE, Theme.DARK, 14);
    private static final Setting COMPACT_DARK = new Setting(1366, 768, Language.CHINESE, Theme.DARK, 14);
    private static final List<Setting> SETTINGS = List.of(COMPACT, WIDE, WIDE_DARK, COMPACT_DARK);

    private final ProductsBench bench = new ProductsBench();

    private Window withMug(Setting setting) {
        var window = bench.filled().window(setting);
        select(window, 0);
        return window;
    }

    private static void select(Window window, int row) {
        var table = window.<ProductRow>table("products");
        window.act(() -> table.getSelectionModel().clearAndSelect(row));
    }

    @Test
    void anEmptyRoomSaysWhatToDo() {
        assertThat(bench.window(COMPACT).words())
                .contains("No products yet. Import a product sheet or register the first one.");
    }

    @Test
    void aRegisterThatCannotBeReadSaysSo() {
        bench.register.broken = true;

        assertThat(bench.window(COMPACT).words()).contains("The products cannot be read");
    }

    @Test
    void theSearchFindsByChineseAndSaysWhenNothingMatches() {
        var window = bench.filled().window(COMPACT);
        var search = (TextField) window.find("filter").orElseThrow();

        window.act(() -> search.setText("台灯"));
        assertThat(window.table("products").getItems()).hasSize(1);

        window.act(() -> search.setText("nowhere"));
        assertThat(window.words()).contains("Nothing matches.");

        window.press("clear");
        assertThat(window.table("products").getItems()).hasSize(6);
    }

    @Test
    void aScanOpensItsProduct() {
        var window = bench.filled().window(WIDE);

        bench.scan(window, "X00DEMOLMP");

        assertThat(window.words()).contains("LUM-DESK-WHT", "LED desk lamp, white");
        assertThat(window.find("edit-product")).isPresent();
    }

    @Test
    void oneProductShowsItsFieldsItsCodesAndWhereTheyComeFrom() {
        var words = withMug(WIDE).words();

        assertThat(words)
                .contains(
                        "6912001000",
                        "0.35 kg",
                        "12 cm",
                        "ambient",
                        "50 units",
                        "14006381333938",
                        "case of 12",
                        "also on another product",
                        "sku-autumn.xlsx, row 2",
                        "Nobody has measured a unit yet.");
    }

    @Test
    void aSmallWindowLaysTheProductOverTheListAndEscGoesBack() {
        var window = withMug(COMPACT);
        bench.scan(window, "X001UECQAX");
        assertThat(window.find("edit-product")).isPresent();

        window.act(() -> assertThat(bench.room().pressed(Command.BACK)).isTrue());

        assertThat(window.find("edit-product")).isEmpty();
    }

    @Test
    void anEditWritesWhatChangedAlone() {
        var window = withMug(WIDE);

        window.press("edit-product");
        window.type("field-gross-grams", "0.41");
        window.press("save-product");

        assertThat(bench.register.written())
                .containsExactly(new ProductFact.ProductEdited(
                        SellerId.OWN, new Sku("MUG-350-CRM"), Map.of(ProductField.GROSS_GRAMS, "410")));
        // its shared code is shown at once: it is still a question
        assertThat(window.words()).contains("1 code is on several products");
    }

    @Test
    void whatCannotBeSavedIsSaidAtItsFieldWhichKeepsWhatWasTyped() {
        var window = withMug(WIDE);

        window.press("edit-product");
        window.type("field-gross-grams", "heavy");
        window.press("save-product");

        assertThat(window.words()).contains("\"heavy\" is no number. Write it like 0.35.");
        assertThat(((TextField) window.find("field-gross-grams").orElseThrow()).getText())
                .isEqualTo("heavy");
        assertThat(bench.register.written()).isEmpty();
    }

    @Test
    void aScanWhileAFormIsOpenAddsItsCode() {
        var window = bench.window(WIDE);

        window.press("register-product");
        window.type("field-sku", "VASE-1");
        bench.scan(window, ProductsBench.SHARED);
        window.press("save-product");

        assertThat(bench.register
                        .find(SellerId.OWN, new Sku("VASE-1"))
                        .orElseThrow()
                        .product()
                        .barcodes())
                .containsExactly(ProductsBench.gtin(ProductsBench.SHARED));
        assertThat(window.words()).contains("VASE-1");
    }

    @Test
    void aCodeOnTwoProductsIsDecidedWithBothSidesShown() {
        var window = bench.filled().window(WIDE);
        window.press("show-questions");
        assertThat(window.words())
                .contains(
                        "MUG-350-CRM",
                        "BWL-SOUP-GRN",
                        "sku-autumn.xlsx, row 2",
                        "sku-autumn.xlsx, row 6",
                        "Keep for MUG-350-CRM");

        window.press("keep-BWL-SOUP-GRN");

        assertThat(bench.register.written()).singleElement().isInstanceOf(ProductFact.CodeDecided.class);
        assertThat(window.words()).contains("No code is on several products.");
    }

    @Test
    void aPackerAsksASupervisorBeforeACodeIsDecided() {
        bench.doors = new FakeDoors(Role.PACKER);
        var window = bench.filled().window(WIDE);
        window.press("show-questions");

        window.press("keep-BWL-SOUP-GRN");

        assertThat(bench.doors.notes()).contains("authorise LINK_BARCODE");
    }

    @Test
    void aMeasurementIsShownBesideWhatIsRegistered() {
        var window = withMug(WIDE);

        window.press("measure-product");
        window.type("field-gross-grams", "0.41");
        window.type("instrument", "Scale 2");
        window.press("save-measured");
        select(window, 1);
        select(window, 0);

        assertThat(window.words()).contains("With Scale 2", "registered 0.35 kg, measured 0.41 kg: off by +0.06");
    }

    @Test
    void whoOnlyReadsIsOfferedNoChange() {
        bench.doors = new FakeDoors(Role.VIEWER);
        var window = withMug(WIDE);

        assertThat(window.find("edit-product")).isEmpty();
        assertThat(window.find("register-product")).isEmpty();
        assertThat(window.find("import-products")).isEmpty();
        assertThat(window.find("export-products")).isPresent();
    }

    @Test
    void aSheetWithRowsThatCannotBeUsedAsksAndNamesThem() {
        var problem = new Problem(
                ProblemCode.CASE_UNITS_MISSING,
                Optional.of(new Place(Optional.of("Sheet1"), Optional.of(7), Optional.of("T"))),
                Map.of("sku", "MUG", "raw", "CASE-1"));
        var sheet = new ProductSheetDoc(
                new TableSource(Optional.empty(), 1, Set.of(), List.of()), List.of(), List.of(problem));
        bench.in = (_, context, _) -> context.leaveOut()
                ? new ImportOutcome.Stored<>(sheet, "own", 2)
                : new ImportOutcome.HeldBack<>(sheet, 2);
        var window = bench.window(COMPACT);

        window.press("import-products");
        assertThat(window.words())
                .contains(
                        "products.xlsx: 2 rows have no SKU and cannot be used. Nothing is stored yet.",
                        "1 thing to look at");

        window.press("sheet-leave-out");
        assertThat(window.words()).contains("2 rows were left out.");
    }

    @Test
    void aTemplateSaysWhereItIs() {
        var window = bench.window(COMPACT);

        window.press("template");

        assertThat(window.words()).contains("Saved", "/tmp/product-template.xlsx");
    }

    @Test
    void nothingIsCutShortInAnyStateOrSetting() {
        for (var setting : SETTINGS) {
            var each = new ProductsBench();
            shots(setting, each, each.filled().window(setting));
        }
    }

    private static void shots(Setting setting, ProductsBench bench, Window window) {
        check(setting, window, "products-list");
        bench.scan(window, "X001UECQAX");
        check(setting, window, "products-one");
        window.press("measure-product");
        check(setting, window, "products-measure");
        window.press("cancel-measured");
        window.press("edit-product");
        window.type("field-hs-code", "12");
        window.press("save-product");
        check(setting, window, "products-edit");
        window.press("cancel-product");
        window.press("show-questions");
        check(setting, window, "products-questions");
        bench.scan(window, UnknownCodeTest.UNKNOWN);
        check(setting, window, "products-unknown");
    }

    private static void check(Setting setting, Window window, String name) {
        window.picture(
                name + "-" + setting.width() + "-" + setting.language().name().toLowerCase(Locale.ROOT));
        assertThat(window.faults()).as(name + " " + setting).isEmpty();
    }
}
