package tallydock.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tallydock.domain.digest.Sha256;
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
import tallydock.domain.document.order.KeptOrder;
import tallydock.domain.document.order.OrderNumbers;
import tallydock.domain.product.Sku;

/// The written forms of rows of invoices, fee statements and order lists. Money is written as text: its scale
/// is part of what was declared.
final class DocumentPartForms {
    private DocumentPartForms() {}

    /// What a line says about goods, whatever kind of document it stands in. A name too long to keep is left out.
    record GoodsV1(
            Optional<String> sku,
            Optional<String> nameZh,
            Optional<String> nameEn,
            Optional<String> hsCode,
            Optional<String> hsRaw,
            Optional<Long> qty,
            Optional<String> qtyRaw) {
        static GoodsV1 of(Optional<Sku> sku, Names names, HsCode hs, DocQty qty) {
            return new GoodsV1(
                    sku.map(Sku::code),
                    names.zh().text(),
                    names.en().text(),
                    hs.digits(),
                    hs.raw(),
                    qty.pieces(),
                    qty.raw());
        }

        Names names() {
            return new Names(name(nameZh), name(nameEn));
        }

        private static DocName name(Optional<String> text) {
            return text.map(DocName::of).orElse(DocName.NONE);
        }

        HsCode hs() {
            return new HsCode(hsCode, hsRaw);
        }

        DocQty quantity() {
            return new DocQty(qty, qtyRaw);
        }
    }

    record InvoiceLineV1(
            GoodsV1 goods,
            Optional<String> unitValue,
            Optional<String> amount,
            Optional<String> origin,
            Optional<String> grossKg,
            Optional<String> netKg) {
        static InvoiceLineV1 of(InvoiceLine line) {
            return new InvoiceLineV1(
                    GoodsV1.of(line.sku(), line.names(), line.hsCode(), line.qty()),
                    text(line.unitValue()),
                    text(line.amount()),
                    line.extras().origin(),
                    text(line.extras().grossKg()),
                    text(line.extras().netKg()));
        }

        InvoiceLine toLine() {
            return new InvoiceLine(
                    goods.sku.map(Sku::new),
                    goods.names(),
                    goods.hs(),
                    goods.quantity(),
                    number(unitValue),
                    number(amount),
                    new LineExtras(origin, number(grossKg), number(netKg)));
        }
    }

    record FeeLineV1(
            Optional<LocalDate> date,
            Optional<String> ref,
            Optional<String> type,
            Optional<String> typeRaw,
            Optional<String> qty,
            Optional<String> rate,
            Optional<String> amount,
            Optional<String> currency) {
        static FeeLineV1 of(FeeLine line) {
            return new FeeLineV1(
                    line.date(),
                    line.ref(),
                    line.kind().type().map(Enum::name),
                    line.kind().raw(),
                    text(line.qty()),
                    text(line.rate()),
                    text(line.amount()),
                    line.currency());
        }

        FeeLine toLine() {
            return new FeeLine(
                    date,
                    ref,
                    new FeeLine.Kind(type.map(FeeType::valueOf), typeRaw),
                    number(qty),
                    number(rate),
                    number(amount),
                    currency);
        }
    }

    record OrderV1(
            Optional<String> orderId,
            Optional<String> packageId,
            Optional<String> trackingNo,
            Optional<String> recipient,
            Optional<String> weightKg,
            List<OrderLineV1> lines) {
        static OrderV1 of(KeptOrder order) {
            return new OrderV1(
                    order.numbers().orderId(),
                    order.numbers().packageId(),
                    order.numbers().trackingNo(),
                    order.recipient().map(Sha256::hex),
                    text(order.weightKg()),
                    order.lines().stream().map(OrderLineV1::of).toList());
        }

        KeptOrder toOrder() {
            return new KeptOrder(
                    new OrderNumbers(orderId, packageId, trackingNo),
                    recipient.map(Sha256::new),
                    number(weightKg),
                    lines.stream().map(OrderLineV1::toLine).toList());
        }
    }

    record OrderLineV1(
            GoodsV1 goods,
            Optional<String> fnsku,
            Optional<String> gtin,
            Optional<String> unitValue,
            Optional<String> currency) {
        static OrderLineV1 of(DocLine line) {
            return new OrderLineV1(
                    GoodsV1.of(line.sku(), line.names(), line.hsCode(), line.qty()),
                    line.codes().fnsku(),
                    line.codes().gtin(),
                    line.price().map(price -> price.value().toString()),
                    line.price().map(Price::currency));
        }

        DocLine toLine() {
            return new DocLine(
                    goods.sku.map(Sku::new),
                    new Codes(fnsku, gtin),
                    goods.quantity(),
                    goods.names(),
                    goods.hs(),
                    unitValue.map(text -> new Price(new BigDecimal(text), currency.orElseThrow())));
        }
    }

    private static Optional<String> text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toString);
    }

    private static Optional<BigDecimal> number(Optional<String> text) {
        return text.map(BigDecimal::new);
    }
}
