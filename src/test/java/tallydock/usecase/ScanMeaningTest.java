package tallydock.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.domain.barcode.Command.REPORT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.CountFact;
import tallydock.domain.product.Sku;
import tallydock.domain.station.stage.OutcomeKind;

/// What the barcodes of goods and cartons come to while a shipment is counted.
class ScanMeaningTest {
    private static final String GS = "\u001d";

    private final Floor floor = new Floor(Plans.of("1: MUG*50 TOWEL*50", "2: LAMP*1"))
            .registersAs("MUG", "042100005264", "96385074")
            .registersAs("TOWEL", "00023456000073")
            .registersAs("LAMP", "09780306406157");

    private void atCarton() {
        floor.scans(Plans.label(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "042100005264",
                "]E00042100005264",
                "04252614",
                "]E004252614",
                "96385074",
                "]E496385074",
                "]C10100042100005264",
                "]C1010004210000526410LOT7",
                "]d211260700|01000421000052642112",
                "(01)00042100005264(10)x",
                "https://id.gs1.org/01/00042100005264/21/77",
                "HTTPS://SHOP.EXAMPLE/01/042100005264"
            })
    void oneUnitIsOneUnitHoweverItsNumberIsWritten(String raw) {
        atCarton();
        floor.scans(raw.replace("|", GS));

        assertThat(floor.received("1", "MUG")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"]C101000421000052643724", "]C10100042100005264308", "]C101000421000052643103001250"})
    void aNumberOfPiecesInTheSymbolIsTheSendersWordAndNoCount(String raw) {
        atCarton();
        floor.scans(raw);

        assertThat(floor.received("1", "MUG")).isEqualTo(1);
    }

    @Test
    void aCaseCountsItsUnitsOnceItIsRegisteredAndNothingBefore() {
        atCarton();

        assertThat(floor.shows("]C101100123456789023724")).isEqualTo(OutcomeKind.UNKNOWN_BARCODE);
        floor.scans(REPORT);
        assertThat(floor.received("1", "MUG")).isZero();

        floor.claims("MUG", "10012345678902", 12);
        floor.scans("]C101100123456789023724", "]I110012345678902");
        assertThat(floor.received("1", "MUG")).isEqualTo(24);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "]C102000421000052643724",
                "AMZN,PO:FBA15H9RGK6C,UPC:042100005264,QTY:24",
                "]C10100042100005265",
                "https://example.com/p/042100005264",
                "1Z5R89390357567127"
            })
    void whatOnlySpeaksOfGoodsCountsNone(String raw) {
        atCarton();

        assertThat(floor.shows(raw)).isEqualTo(OutcomeKind.UNKNOWN_BARCODE);
        assertThat(floor.received("1", "MUG")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202e042100005264", "0421\u0001\u000200005264", "MUG\u200b", "MU\u0000G"})
    void whatCannotBeSeenIsNeverCounted(String raw) {
        atCarton();
        floor.scans(raw);

        assertThat(floor.received("1", "MUG")).isZero();
        assertThat(floor.receipt().unknown()).hasSize(1);
    }

    @Test
    void aCodeOfSixtyThousandCharactersIsKeptAndNotCounted() {
        atCarton();

        assertThat(floor.shows("]C10100042100005264" + "10A".repeat(20_000))).isEqualTo(OutcomeKind.UNKNOWN_BARCODE);
        assertThat(floor.received("1", "MUG")).isZero();
    }

    @Test
    void anSsccInAnySymbolOpensItsCarton() {
        floor.scans("]C10000614141123456789002100123456789023724", "MUG");

        assertThat(floor.received("006141411234567890", "MUG")).isEqualTo(1);
    }

    @Test
    void eightDigitsThatNameTwoProductsAreAskedOnceAndRememberedForTheShipment() {
        floor.registersAs("LAMP", "02345673");
        atCarton();

        assertThat(floor.shows("02345673")).isEqualTo(OutcomeKind.UNKNOWN_BARCODE);
        assertThat(floor.received("1", "TOWEL")).isZero();

        floor.receiving().link(new Sku("TOWEL"), new Actor("boss"), floor.now());
        assertThat(floor.shows("02345673")).isEqualTo(OutcomeKind.ACCEPTED);
        assertThat(floor.restart().shows("02345673")).isEqualTo(OutcomeKind.ACCEPTED);
        assertThat(floor.received("1", "TOWEL")).isEqualTo(3);
    }

    @Test
    void theScannerSayingWhichSymbolItWasLeavesNothingToAsk() {
        floor.registersAs("LAMP", "02345673");
        atCarton();
        floor.scans("]E00023456000073", "]E002345673");

        assertThat(floor.received("1", "TOWEL")).isEqualTo(2);
    }

    @Test
    void anUnknownItemThatWasLinkedIsKnownWithAnySerialNumberAndInAnySymbol() {
        atCarton();
        floor.scans("]d2010400638133393121SN1");
        floor.receiving().link(new Sku("TOWEL"), new Actor("boss"), floor.now());
        floor.scans("]d2010400638133393121SN2", "4006381333931");

        assertThat(floor.received("1", "TOWEL")).isEqualTo(3);
        assertThat(floor.log().stream()
                        .flatMap(recorded -> recorded.fact().stream())
                        .filter(AnswerFact.BarcodeLinked.class::isInstance))
                .extracting("code")
                .containsExactly("04006381333931");
    }

    @Test
    void theFactKeepsTheScanAsItCame() {
        atCarton();
        String raw = "]d2010004210000526421" + "a1" + GS + "10b\r\n";
        floor.scans(raw);

        assertThat(floor.log().stream()
                        .flatMap(recorded -> recorded.fact().stream())
                        .filter(CountFact.UnitCounted.class::isInstance)
                        .map(CountFact.UnitCounted.class::cast))
                .singleElement()
                .satisfies(unit -> assertThat(unit.scan().bytes().asUtf8()).isEqualTo(raw));
    }
}
