package tallydock.domain.barcode.amazon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tallydock.domain.barcode.FbaBoxId;
import tallydock.domain.barcode.FbaShipmentId;
import tallydock.domain.barcode.Fnsku;
import tallydock.domain.barcode.Gtin;

class AmazonCodesTest {
    @ParameterizedTest
    @ValueSource(strings = {"X001UECQAX", "X003EH4VQ1", "X0049MFSTJ", "x001uecqax"})
    void fnskusAreRead(String code) {
        assertThat(Fnsku.parse(code)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FBA15H9RGK6C", "FBA19R87QYJJ", "FBA1MMD8D0", "FBA2HCHGWK"})
    void shipmentsOfBothLengthsAreRead(String code) {
        assertThat(FbaShipmentId.parse(code)).isPresent();
    }

    @Test
    void aBoxNamesItsShipmentAndItsNumber() {
        assertThat(FbaBoxId.parse("FBA15H9RGK6CU000001"))
                .map(box -> box.shipment() + " " + box.ordinal())
                .contains("FBA15H9RGK6C 1");
    }

    @Test
    void aCataloguePageIsNamedInCapitals() {
        assertThat(Asin.parse("b00h1bpq1y")).map(Asin::code).contains("B00H1BPQ1Y");
        assertThat(Asin.parse("X00H1BPQ1Y")).isEmpty();
        assertThat(Asin.parse("B00H1BPQ1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0306406152, 9780306406157", "9780306406157, 9780306406157", "080442957x, 9780804429573"})
    void aBookIsOneItemByEitherNumber(String code, String gtin) {
        assertThat(Isbn.parse(code)).map(Isbn::gtin).contains(new Gtin(gtin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0306406153", "9780306406158", "4006381333931", "03064061X2", ""})
    void whatIsNoBookIsNone(String code) {
        assertThat(Isbn.parse(code)).isEmpty();
    }

    @Test
    void aReturnedUnitIsKnownByItsShapeAlone() {
        assertThat(Lpn.parse("lpnrrdx1234567")).map(Lpn::code).contains("LPNRRDX1234567");
        assertThat(Lpn.parse("LPNRR12345")).isEmpty();
    }

    @Test
    void aBoxSaysWhatItHoldsLineByLine() {
        var box = BoxContent.parse("AMZN,PO:FBA23JFC2G,ASIN:B00H1BPQ1Y,QTY:12,UPC:847603044631,QTY:24")
                .orElseThrow();

        assertThat(box.shipment()).contains(new FbaShipmentId("FBA23JFC2G"));
        assertThat(box.items())
                .containsExactly(
                        new BoxItem(BoxItem.Kind.ASIN, "B00H1BPQ1Y", 12, Optional.empty()),
                        new BoxItem(BoxItem.Kind.UPC, "847603044631", 24, Optional.empty()));
        assertThat(box.isSound()).isTrue();
    }

    @Test
    void anExpiryBelongsToTheItemBeforeIt() {
        var box = BoxContent.parse("AMZN,PO:FBA15H9RGK6C,FNSKU:X001UECQAX,QTY:1,EXP:140428")
                .orElseThrow();

        assertThat(box.items().getFirst().expires()).contains(LocalDate.of(2014, 4, 28));
        assertThat(box.isSound()).isTrue();
        assertThat(BoxContent.parse("AMZN,PO:FBA23JFC2G,UPC:847603044631,QTY:24")
                        .orElseThrow()
                        .isSound())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AMZN,PO:FBA23JFC2G,UPC:847603044632,QTY:24|ITEM|19",
                "AMZN,PO:FBA23JFC2G,UPC:847603044631,QTY:0|QUANTITY|36",
                "AMZN,PO:FBA23JFC2G,UPC:847603044631|QUANTITY|19",
                "AMZN,PO:FBA23JFC2G,UPC:847603044631,QTY:2.5|QUANTITY|36",
                "AMZN,PO:FBA23JFC2G,MSKU:ABC,QTY:1|WORD|19",
                "AMZN,PO:,UPC:847603044631,QTY:1|SHIPMENT|5",
                "AMZN,UPC:847603044631,QTY:1|SHIPMENT|5",
                "AMZN,PO:FBA23JFC2G, UPC:847603044631,QTY:1|CHARACTER|19",
                "amzn,PO:FBA23JFC2G,UPC:847603044631,QTY:1|CHARACTER|0",
                "AMZN,PO:FBA23JFC2G,FNSKU:X001UECQAX,QTY:1,EXP:141428|EXPIRY|42",
                "AMZN,PO:FBA23JFC2G,QTY:1|WORD|19"
            })
    void aFaultTellsWhatIsWrongAndWhere(String code, BoxFault.Kind kind, int position) {
        var box = BoxContent.parse(code).orElseThrow();

        assertThat(box.faults()).contains(new BoxFault(kind, position));
        assertThat(box.isSound()).isFalse();
    }

    @Test
    void aHundredKindsOfGoodsFitAndOneMoreDoesNot() {
        String start = "AMZN,PO:FBA23JFC2G";

        assertThat(BoxContent.parse(start + ",UPC:847603044631,QTY:1".repeat(100))
                        .orElseThrow()
                        .faults())
                .isEmpty();
        assertThat(BoxContent.parse(start + ",UPC:847603044631,QTY:1".repeat(101))
                        .orElseThrow()
                        .faults())
                .containsExactly(new BoxFault(BoxFault.Kind.TOO_MANY, 0));
        assertThat(BoxContent.parse("FBA23JFC2G")).isEmpty();
    }
}
