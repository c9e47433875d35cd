package tallydock.usecase.close;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tallydock.domain.product.CloseProduct;
import tallydock.domain.product.Names;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.usecase.Floor;
import tallydock.usecase.FoundProduct;
import tallydock.usecase.Plans;
import tallydock.usecase.ProductSearch;

class FindCloseProductsTest {
    private static final SellerId HAOYU = new SellerId("Haoyu");

    private final List<FoundProduct> register = new ArrayList<>();
    private final Floor floor = new Floor(Plans.of("1: X00ABC1234*2 MUG-350*1"));

    /// As the register finds: whatever has a barcode that begins so.
    private final ProductSearch search = (words, limit) -> register.stream()
            .filter(product -> product.barcodes().stream()
                    .anyMatch(code -> code.text().replaceFirst("^0+", "").startsWith(words)))
            .limit(limit)
            .toList();

    private List<CloseProduct> close(String code) {
        return new FindCloseProducts(search, floor.lists())
                .run(floor.receiving().shipment(), code, 3);
    }

    private void registers(SellerId seller, String sku, String gtin) {
        register.add(new FoundProduct(seller, new Sku(sku), Names.NONE, List.of(ProductCode.ofGtin(gtin))));
    }

    @Test
    void aRegisteredCodeThatEndsOtherwiseIsClose() {
        registers(SellerId.OWN, "CUP", "6923450118719");
        registers(SellerId.OWN, "FAR", "6923459999999");

        assertThat(close("6923450118726"))
                .containsExactly(new CloseProduct(SellerId.OWN, new Sku("CUP"), "6923450118719", 2, 2));
    }

    @Test
    void theSameCodeOfAnotherSellerComesFirst() {
        registers(SellerId.OWN, "CUP", "6923450118719");
        registers(HAOYU, "HY-9", "6923450118726");

        assertThat(close("6923450118726"))
                .extracting(CloseProduct::seller, CloseProduct::edits)
                .first()
                .isEqualTo(org.assertj.core.api.Assertions.tuple(HAOYU, 0));
    }

    @Test
    void aCodeOfTheListThatWasMisreadAnywhereIsClose() {
        assertThat(close("X00A8C1234"))
                .containsExactly(new CloseProduct(SellerId.OWN, new Sku("X00ABC1234"), "X00ABC1234", 1, 0));
    }

    @Test
    void whatIsFarOrTooShortToTellHasNoNeighbours() {
        assertThat(close("1Z999AA10123456784")).isEmpty();
        assertThat(close("MU")).isEmpty();
    }
}
