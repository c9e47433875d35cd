package tallydock.wire;

import java.util.List;
import java.util.stream.Stream;
import tallydock.domain.digest.Bytes;
import tallydock.domain.document.fee.FeeLine;
import tallydock.domain.document.invoice.InvoiceLine;
import tallydock.domain.document.order.KeptOrder;
import tallydock.domain.document.order.SealedOrder;
import tallydock.wire.DocumentPartForms.FeeLineV1;
import tallydock.wire.DocumentPartForms.InvoiceLineV1;
import tallydock.wire.DocumentPartForms.OrderV1;

/// Writes the rows of invoices, fee statements and order lists into parts, and reads them back. The form is that of
/// `PartCodec`: JSON lines, the first naming kind and version. Of a recipient an order has the hash alone.
public final class DocumentPartCodec {
    private static final int VERSION = 1;
    private static final String INVOICE_LINES = "invoice-lines";
    private static final String FEE_LINES = "fee-lines";
    private static final String ORDERS = "orders";

    private DocumentPartCodec() {}

    public static PartPacker<InvoiceLine> invoiceLinePacker() {
        return packer(INVOICE_LINES, (line, _) -> Json.MAPPER.writeValueAsBytes(InvoiceLineV1.of(line)));
    }

    public static PartPacker<FeeLine> feeLinePacker() {
        return packer(FEE_LINES, (line, _) -> Json.MAPPER.writeValueAsBytes(FeeLineV1.of(line)));
    }

    public static PartPacker<SealedOrder> orderPacker() {
        return packer(ORDERS, (row, _) -> Json.MAPPER.writeValueAsBytes(OrderV1.of(row.order())));
    }

    public static List<InvoiceLine> invoiceLines(Bytes part) {
        return rows(part, INVOICE_LINES, InvoiceLineV1.class)
                .map(InvoiceLineV1::toLine)
                .toList();
    }

    public static List<FeeLine> feeLines(Bytes part) {
        return rows(part, FEE_LINES, FeeLineV1.class).map(FeeLineV1::toLine).toList();
    }

    public static List<KeptOrder> orders(Bytes part) {
        return rows(part, ORDERS, OrderV1.class).map(OrderV1::toOrder).toList();
    }

    private static <T> PartPacker<T> packer(String kind, PartPacker.Encoder<T> encoder) {
        byte[] header = Json.MAPPER.writeValueAsBytes(new HeaderV1(kind, VERSION));
        return new PartPacker<>(header, encoder, _ -> List.of());
    }

    private static <T> Stream<T> rows(Bytes part, String kind, Class<T> type) {
        var lines = part.asUtf8().lines().toList();
        var header = Json.MAPPER.readValue(lines.getFirst(), HeaderV1.class);
        if (!header.part.equals(kind) || header.version > VERSION) {
            throw new IllegalArgumentException("not a part of " + kind + ": " + header);
        }
        return lines.stream().skip(1).map(line -> Json.MAPPER.readValue(line, type));
    }

    private record HeaderV1(String part, int version) {}
}
