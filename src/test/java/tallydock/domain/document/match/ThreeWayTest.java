package tallydock.domain.document.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import tallydock.domain.document.DocQty;
import tallydock.domain.document.HsCode;
import tallydock.domain.document.invoice.InvoiceLine;
import tallydock.domain.document.invoice.LineExtras;
import tallydock.domain.product.Customs;
import tallydock.domain.product.Hazards;
import tallydock.domain.product.Keeping;
import tallydock.domain.product.Measures;
import tallydock.domain.product.Money;
import tallydock.domain.product.Names;
import tallydock.domain.product.Product;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;

class ThreeWayTest {
    private static final Sku MUG = new Sku("MUG");
    private static final Sku TOWEL = new Sku("TOWEL");

    @Test
    void papersThatAgreeAreSilent() {
        var found = compare(
                List.of(
                        carton("1", 9_000, line(MUG, 10, "691200", "1.80")),
                        carton("2", 9_000, line(MUG, 10, "691200", "1.80"))),
                List.of(invoiced("MUG", 20, "6912001000", "1.8", "China")),
                Map.of(MUG, product(MUG, "6912001000", "1.800", 700)));

        assertThat(found).isEmpty();
    }

    @Test
    void anotherQuantityIsNamedWithBothFigures() {
        var found = compare(
                List.of(carton("1", 9_000, line(MUG, 10, "691200", "1.8"))),
                List.of(invoiced("MUG", 12, "691200", "1.8", "CN")),
                Map.of());

        assertThat(found)
                .containsExactly(new PaperMismatch(
                        Optional.of(MUG), MatchField.QUANTITY, Map.of(Paper.PACKING_LIST, "10", Paper.INVOICE, "12")));
    }

    @Test
    void aProductThatOnePaperLacksCountsAsNone() {
        var found = compare(
                List.of(carton("1", 9_000, line(MUG, 10, "691200", "1.8"))),
                List.of(invoiced("MUG", 10, "691200", "1.8", "CN"), invoiced("TOWEL", 5, "630260", "2", "CN")),
                Map.of());

        assertThat(found)
                .containsExactly(new PaperMismatch(
                        Optional.of(TOWEL), MatchField.QUANTITY, Map.of(Paper.PACKING_LIST, "0", Paper.INVOICE, "5")));
    }

    @Test
    void theRegisterIsHeardOnCodeAndValue() {
        var found = compare(
                List.of(carton("1", 9_000, line(MUG, 10, "691200", "1.8"))),
                List.of(invoiced("MUG", 10, "691200", "1.8", "CN")),
                Map.of(MUG, product(MUG, "701337", "2.5", 700)));

        assertThat(found).extracting(PaperMismatch::field).containsExactly(MatchField.HS_CODE, MatchField.VALUE);
        assertThat(found.getLast().said())
                .containsEntry(Paper.REGISTER, "2.5 USD")
                .containsEntry(Paper.INVOICE, "1.8 USD");
    }

    @Test
    void anInvoiceThatNamesTwoCountriesForOneProductContradictsItself() {
        var found = compare(
                List.of(carton("1", 9_000, line(MUG, 10, "691200", "1.8"))),
                List.of(invoiced("MUG", 4, "691200", "1.8", "中国"), invoiced("MUG", 6, "691200", "1.8", "Vietnam")),
                Map.of());

        assertThat(found)
                .containsExactly(
                        new PaperMismatch(Optional.of(MUG), MatchField.ORIGIN, Map.of(Paper.INVOICE, "CN / VN")));
    }

    @Test
    void goodsThatWeighMoreThanTheirCartonsAreNamed() {
        var found = compare(
                List.of(carton("1", 5_000, line(MUG, 10, "691200", "1.8"))),
                List.of(invoiced("MUG", 10, "691200", "1.8", "CN")),
                Map.of(MUG, product(MUG, "691200", "1.8", 700)));

        assertThat(found)
                .containsExactly(new PaperMismatch(
                        Optional.empty(),
                        MatchField.WEIGHT,
                        Map.of(Paper.PACKING_LIST, "5 kg", Paper.REGISTER, "7 kg")));
    }

    @Test
    void anInvoiceWithoutProductCodesIsComparedAsAWhole() {
        var nameless = new InvoiceLine(
                Optional.empty(),
                tallydock.domain.document.Names.NONE,
                HsCode.NONE,
                DocQty.of(9),
                Optional.empty(),
                Optional.empty(),
                LineExtras.NONE);

        var found = compare(List.of(carton("1", 9_000, line(MUG, 10, "691200", "1.8"))), List.of(nameless), Map.of());

        assertThat(found)
                .containsExactly(new PaperMismatch(
                        Optional.empty(), MatchField.QUANTITY, Map.of(Paper.PACKING_LIST, "10", Paper.INVOICE, "9")));
    }

    private static List<PaperMismatch> compare(
            List<PlannedCarton> cartons, List<InvoiceLine> lines, Map<Sku, Product> register) {
        return ThreeWay.compare(new ThreeWay.Papers(cartons, lines, Optional.of("USD"), register));
    }

    private static PlannedCarton carton(String no, long grams, PlannedLine line) {
        return new PlannedCarton(new CartonNo(no), Optional.empty(), measures(grams), List.of(line));
    }

    private static PlannedLine line(Sku sku, long qty, String hs, String value) {
        return new PlannedLine(sku, qty, Optional.empty(), Optional.empty(), Names.NONE, customs(hs, value));
    }

    private static InvoiceLine invoiced(String sku, long qty, String hs, String value, String origin) {
        return new InvoiceLine(
                Optional.of(new Sku(sku)),
                tallydock.domain.document.Names.NONE,
                new HsCode(Optional.of(hs), Optional.empty()),
                DocQty.of(qty),
                Optional.of(new BigDecimal(value)),
                Optional.empty(),
                new LineExtras(Optional.of(origin), Optional.empty(), Optional.empty()));
    }

    private static Product product(Sku sku, String hs, String value, long grams) {
        return new Product(
                sku, List.of(), Names.NONE, customs(hs, value), measures(grams), Hazards.UNSTATED, Keeping.UNSTATED);
    }

    private static Customs customs(String hs, String value) {
        return new Customs(Optional.of(hs), Optional.of(new Money(new BigDecimal(value), "USD")));
    }

    private static Measures measures(long grams) {
        return new Measures(
                OptionalLong.of(grams),
                OptionalLong.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }
}
