package tallydock.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tallydock.domain.digest.Bytes;
import tallydock.domain.document.Codes;
import tallydock.domain.document.DocLine;
import tallydock.domain.document.DocName;
import tallydock.domain.document.DocQty;
import tallydock.domain.document.HsCode;
import tallydock.domain.document.Names;
import tallydock.domain.document.Price;
import tallydock.domain.document.fee.FeeLine;
import tallydock.domain.document.fee.FeeType;
import tallydock.domain.document.invoice.InvoiceLine;
import tallydock.domain.document.invoice.LineExtras;
import tallydock.domain.document.order.DocOrder;
import tallydock.domain.document.order.KeptOrder;
import tallydock.domain.document.order.OrderNumbers;
import tallydock.domain.document.order.Recipient;
import tallydock.domain.document.order.SealedOrder;
import tallydock.domain.document.order.SealedRecipient;
import tallydock.domain.product.Sku;

class DocumentPartCodecTest {
    private static final Names MUG = new Names(DocName.of("杯子"), DocName.of("Mug"));

    @Test
    void anInvoiceLineComesBackAsItWas() {
        var line = new InvoiceLine(
                Optional.of(new Sku("MUG")),
                MUG,
                new HsCode(Optional.empty(), Optional.of("12.3")),
                DocQty.unreadable("-3"),
                Optional.of(new BigDecimal("1.80")),
                Optional.of(new BigDecimal("18.00")),
                new LineExtras(Optional.of("CN"), Optional.of(new BigDecimal("2.5")), Optional.empty()));
        var packer = DocumentPartCodec.invoiceLinePacker();

        assertThat(packer.add(line)).isEmpty();
        assertThat(DocumentPartCodec.invoiceLines(packer.finish().orElseThrow().part()))
                .containsExactly(line);
    }

    @Test
    void aChargeComesBackAsItWas() {
        var line = new FeeLine(
                Optional.of(LocalDate.of(2026, 1, 3)),
                Optional.of("RK1"),
                new FeeLine.Kind(Optional.of(FeeType.STORAGE), Optional.of("仓租")),
                Optional.of(new BigDecimal("-12")),
                Optional.of(new BigDecimal("0.350")),
                Optional.of(new BigDecimal("-4.20")),
                Optional.of("USD"));
        var packer = DocumentPartCodec.feeLinePacker();

        assertThat(packer.add(line)).isEmpty();
        assertThat(DocumentPartCodec.feeLines(packer.finish().orElseThrow().part()))
                .containsExactly(line);
    }

    @Test
    void anOrderIsKeptWithoutItsRecipient() {
        var line = new DocLine(
                Optional.of(new Sku("MUG")),
                Codes.NONE,
                DocQty.of(2),
                MUG,
                HsCode.NONE,
                Optional.of(new Price(new BigDecimal("1.8"), "USD")));
        var numbers = new OrderNumbers(Optional.of("576"), Optional.empty(), Optional.of("94"));
        var recipient = new Recipient(
                Optional.of("Avery Stone"),
                Optional.of("US"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("01103"),
                Optional.of("100 Sample St"));
        var order = new DocOrder(numbers, Optional.of(recipient), Optional.of(new BigDecimal("0.67")), List.of(line));
        var attachment =
                SealedRecipient.of(Bytes.of(new byte[SealedRecipient.SALT_BYTES]), RecipientCodec.encode(recipient));
        var packer = DocumentPartCodec.orderPacker();

        assertThat(packer.add(SealedOrder.of(order, Optional.of(attachment)))).isEmpty();
        var part = packer.finish().orElseThrow().part();

        assertThat(part.asUtf8())
                .doesNotContain("Avery")
                .doesNotContain("01103")
                .doesNotContain("Sample");
        assertThat(DocumentPartCodec.orders(part))
                .containsExactly(new KeptOrder(
                        numbers, Optional.of(attachment.hash()), Optional.of(new BigDecimal("0.67")), List.of(line)));
        assertThat(RecipientCodec.decode(attachment.fields())).contains(recipient);
        assertThat(recipient.toString() + order).doesNotContain("Avery").doesNotContain("01103");
    }
}
