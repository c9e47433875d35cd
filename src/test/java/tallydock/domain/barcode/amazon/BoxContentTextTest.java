package tallydock.domain.barcode.amazon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tallydock.domain.barcode.FbaShipmentId;
import tallydock.domain.barcode.amazon.BoxContentText.Why;
import tallydock.domain.barcode.amazon.BoxContentText.Written;

class BoxContentTextTest {
    private static final FbaShipmentId SHIPMENT = new FbaShipmentId("FBA23JFC2G");

    @Test
    void itWritesWhatAmazonsExamplesSay() {
        var items = List.of(item(BoxItem.Kind.ASIN, "B00H1BPQ1Y", 12), item(BoxItem.Kind.UPC, "847603044631", 24));

        assertThat(BoxContentText.write(SHIPMENT, items))
                .isEqualTo(new Written.Text("AMZN,PO:FBA23JFC2G,ASIN:B00H1BPQ1Y,QTY:12,UPC:847603044631,QTY:24"));
    }

    @Test
    void theSameGoodsInTwoLinesAreOneItemAndAnExpiryStandsBehindTheirNumber() {
        var dated = new BoxItem(BoxItem.Kind.FNSKU, "X001UECQAX", 1, Optional.of(LocalDate.of(2014, 4, 28)));

        assertThat(BoxContentText.write(SHIPMENT, List.of(dated, dated)))
                .isEqualTo(new Written.Text("AMZN,PO:FBA23JFC2G,FNSKU:X001UECQAX,QTY:2,EXP:140428"));
    }

    @Test
    void whatTheGrammarCannotHoldIsRefused() {
        assertThat(BoxContentText.write(SHIPMENT, List.of())).isEqualTo(new Written.Refused(Why.EMPTY, ""));
        assertThat(BoxContentText.write(SHIPMENT, List.of(item(BoxItem.Kind.FNSKU, "X001,QTY:9", 1))))
                .isInstanceOfSatisfying(
                        Written.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.GRAMMAR));
        var many = new ArrayList<BoxItem>();
        for (int i = 0; i < 21; i++) {
            many.add(item(BoxItem.Kind.FNSKU, "X0000000" + (10 + i), 1));
        }
        assertThat(BoxContentText.write(SHIPMENT, many)).isEqualTo(new Written.Refused(Why.TOO_MANY, "21"));
    }

    @Test
    void aNumberSaysItselfOfWhatKindItIs() {
        assertThat(BoxItem.Kind.ofNumber("X001UECQAX")).contains(BoxItem.Kind.FNSKU);
        assertThat(BoxItem.Kind.ofNumber("B00H1BPQ1Y")).contains(BoxItem.Kind.ASIN);
        assertThat(BoxItem.Kind.ofNumber("847603044631")).contains(BoxItem.Kind.UPC);
        assertThat(BoxItem.Kind.ofNumber("4006381333931")).contains(BoxItem.Kind.EAN);
        assertThat(BoxItem.Kind.ofNumber("9780306406157")).contains(BoxItem.Kind.ISBN);
        assertThat(BoxItem.Kind.ofNumber("MUG,BLUE:2")).isEmpty();
    }

    private static BoxItem item(BoxItem.Kind kind, String id, int units) {
        return new BoxItem(kind, id, units, Optional.empty());
    }
}
