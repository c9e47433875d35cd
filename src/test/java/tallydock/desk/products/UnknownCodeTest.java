package tallydock.desk.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.FakeDoors;
import tallydock.domain.people.Role;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;

/// A code that no product has, scanned and typed, in a small and in a wide window.
class UnknownCodeTest {
    static final String UNKNOWN = "6901234567892";

    private static final Setting COMPACT = new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14);
    private static final Setting WIDE = new Setting(1920, 1080, Language.ENGLISH, Theme.LIGHT, 14);

    private final ProductsBench bench = new ProductsBench();

    @Test
    void aScannedCodeThatNoProductHasIsSaidAndRegisteredWithTheCodeFilledIn() {
        for (var setting : List.of(COMPACT, WIDE)) {
            var each = new ProductsBench();
            var window = each.filled().window(setting);

            each.scan(window, UNKNOWN);
            assertThat(window.words())
                    .contains(UNKNOWN, "No product has this code", "GTIN, 13 digits, check digit correct");

            window.press("register-code");
            window.type("field-sku", "NEW-1");
            window.press("save-product");
            assertThat(each.register
                            .find(SellerId.OWN, new Sku("NEW-1"))
                            .orElseThrow()
                            .product()
                            .barcodes())
                    .containsExactly(ProductsBench.gtin(UNKNOWN));
        }
    }

    @Test
    void aScannedCodeWithAWrongCheckDigitSaysSo() {
        var window = bench.filled().window(COMPACT);

        bench.scan(window, "4006381333932");

        assertThat(window.words()).contains("Shape of a GTIN, 13 digits, check digit wrong");
    }

    @Test
    void aTypedCodeThatNoProductHasIsOfferedUnderTheSearchOrBesideTheList() {
        var small = bench.filled().window(COMPACT);
        small.type("filter", UNKNOWN);
        assertThat(small.find("register-code")).isEmpty();
        small.press("look-at-code");
        assertThat(small.find("register-code")).isPresent();

        var wide = new ProductsBench().filled().window(WIDE);
        wide.type("filter", UNKNOWN);
        assertThat(wide.find("look-at-code")).isEmpty();
        assertThat(wide.find("register-code")).isPresent();
        wide.type("filter", "mug");
        assertThat(wide.words()).contains("Choose a product, or scan one.").doesNotContain(UNKNOWN);
    }

    @Test
    void aFormThatIsLeftInASmallWindowUncoversTheList() {
        var window = bench.filled().window(COMPACT);
        window.press("register-product");

        window.press("cancel-product");

        assertThat(window.words()).doesNotContain("Choose a product, or scan one.");
    }

    @Test
    void whoOnlyReadsIsToldOfAnUnknownCodeAndOfferedNothing() {
        bench.doors = new FakeDoors(Role.VIEWER);
        var window = bench.filled().window(COMPACT);

        bench.scan(window, UNKNOWN);

        assertThat(window.words()).contains("No product has this code");
        assertThat(window.find("register-code")).isEmpty();
    }
}
