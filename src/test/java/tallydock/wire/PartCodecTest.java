package tallydock.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.ListParts;
import tallydock.domain.product.CodeKind;
import tallydock.domain.product.Customs;
import tallydock.domain.product.Hazards;
import tallydock.domain.product.Keeping;
import tallydock.domain.product.Measures;
import tallydock.domain.product.Money;
import tallydock.domain.product.Names;
import tallydock.domain.product.Product;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SheetProduct;
import tallydock.domain.product.Sku;
import tallydock.domain.product.Temperature;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;

class PartCodecTest {
    private static final Measures MEASURES = new Measures(
            OptionalLong.of(12_500),
            OptionalLong.empty(),
            OptionalInt.of(600),
            OptionalInt.of(400),
            OptionalInt.of(350));
    private static final Customs CUSTOMS =
            new Customs(Optional.of("6912001000"), Optional.of(new Money(new BigDecimal("1.50"), "USD")));

    @Test
    void cartonsComeBackAsTheyWentIn() {
        var cartons = List.of(
                carton("1", 3), new PlannedCarton(new CartonNo("C-2"), Optional.empty(), Measures.UNKNOWN, List.of()));

        assertThat(PartCodec.cartons(packed(PartCodec.cartonPacker(), cartons))).isEqualTo(cartons);
    }

    @Test
    void productsComeBackAsTheyWentIn() {
        var product = new Product(
                new Sku("杯-1"),
                List.of(
                        ProductBarcode.guessed(ProductCode.ofGtin("6901234567892")),
                        ProductBarcode.of(CodeKind.WAREHOUSE, ProductCode.of("X001")),
                        ProductBarcode.ofCase(ProductCode.ofGtin("14006381333938"), 12)),
                new Names(Optional.of("杯子"), Optional.of("Cup")),
                CUSTOMS,
                MEASURES,
                new Hazards(Optional.of(true), Optional.empty(), Optional.of(false), Optional.of(true)),
                new Keeping(Optional.of(Temperature.FROZEN), OptionalLong.of(40)));

        var row = new SheetProduct(product, OptionalInt.of(7));

        var parts = packed(PartCodec.productPacker(), List.of(row));

        assertThat(PartCodec.products(parts.getFirst())).containsExactly(row);
    }

    @Test
    void productsOfTheFirstVersionAreStillRead() {
        var part = Bytes.utf8("""
                {"part":"products","version":1}
                {"sku":"MUG","barcodes":["X001UECQAX","04006381333931"],"names":{},"customs":{},"measures":{},\
                "hazards":{"battery":true}}
                """);

        var product = PartCodec.products(part).getFirst().product();

        assertThat(product.barcodes())
                .containsExactly(
                        ProductBarcode.of(CodeKind.FNSKU, ProductCode.of("X001UECQAX")),
                        ProductBarcode.of(CodeKind.GTIN, ProductCode.ofGtin("4006381333931")));
        assertThat(product.hazards().battery()).contains(true);
        assertThat(PartCodec.product(part, new Sku("MUG"))).isPresent();
        assertThat(PartCodec.product(part, new Sku("MU"))).isEmpty();
    }

    @Test
    void noPartIsLargerThanItsLimitAndABigCartonIsContinued() {
        var cartons = List.of(carton("1", 10), carton("2", 6000), carton("3", 10));

        var parts = packed(PartCodec.cartonPacker(), cartons);

        assertThat(parts).hasSizeGreaterThan(3).allMatch(part -> part.length() <= ListParts.MAX_PART_BYTES);
        assertThat(PartCodec.cartons(parts)).isEqualTo(cartons);
    }

    @Test
    void theSameRowsGiveTheSameBytes() {
        assertThat(packed(PartCodec.cartonPacker(), List.of(carton("1", 50))))
                .isEqualTo(packed(PartCodec.cartonPacker(), List.of(carton("1", 50))));
    }

    @Test
    void aPartOfANewerVersionOrAnotherKindIsRefused() {
        assertThatThrownBy(() -> PartCodec.cartons(List.of(Bytes.utf8("{\"part\":\"cartons\",\"version\":2}\n"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PartCodec.cartons(List.of(Bytes.utf8("{\"part\":\"products\",\"version\":1}\n"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PlannedCarton carton(String no, int lines) {
        return new PlannedCarton(
                new CartonNo(no),
                Optional.of("BOX" + no),
                MEASURES,
                IntStream.range(0, lines)
                        .mapToObj(i -> new PlannedLine(
                                new Sku("SKU-" + i),
                                i,
                                Optional.of("X00" + i),
                                Optional.of("6901234567892"),
                                new Names(Optional.of("陶瓷杯"), Optional.empty()),
                                CUSTOMS))
                        .toList());
    }

    private static <T> List<Bytes> packed(PartPacker<T> packer, List<T> rows) {
        var parts = new ArrayList<Bytes>();
        rows.forEach(row -> packer.add(row).forEach(filled -> parts.add(filled.part())));
        packer.finish().ifPresent(filled -> parts.add(filled.part()));
        return parts;
    }
}
