package tallydock.wire.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.document.DocField;
import tallydock.domain.document.TableSource;
import tallydock.domain.document.fee.FeeLine;
import tallydock.domain.document.fee.FeeStatementDoc;
import tallydock.domain.document.invoice.InvoiceDoc;
import tallydock.domain.document.invoice.InvoiceLine;
import tallydock.domain.document.invoice.InvoiceTotals;
import tallydock.domain.document.order.DocOrder;
import tallydock.domain.document.order.OrderListDoc;
import tallydock.domain.document.order.Recipient;
import tallydock.domain.product.Sku;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Invoices, fee statements and order lists as JSON.
public final class TradeJson {
    private static final JsonMapper JSON = new JsonMapper();

    private TradeJson() {}

    public static ObjectNode invoice(InvoiceDoc document) {
        var root = JSON.createObjectNode();
        root.put("kind", "invoice");
        Fields.source(root, document.source());
        var head = document.head();
        Fields.text(root, "invoiceNo", head.invoiceNo());
        Fields.text(root, "invoiceDate", head.date().map(LocalDate::toString));
        Fields.text(root, "po", head.po());
        Fields.text(root, "currency", head.currency());
        Fields.text(root, "incoterm", head.incoterm());
        var lines = root.putArray("lines");
        document.lines().forEach(line -> line(lines.addObject(), line, document.source()));
        if (document.declared().equals(InvoiceTotals.NONE)) {
            root.putNull("declared");
        } else {
            totals(root.putObject("declared"), document.declared());
        }
        totals(root.putObject("totals").put("lines", document.lines().size()), document.totals());
        Fields.problems(root, document.problems());
        return root;
    }

    private static void totals(ObjectNode node, InvoiceTotals totals) {
        Fields.number(node, "qty", totals.qty());
        Fields.number(node, "amount", totals.amount());
    }

    private static void line(ObjectNode node, InvoiceLine line, TableSource source) {
        if (source.has(DocField.SKU)) {
            Fields.text(node, "sku", line.sku().map(Sku::code));
        }
        Fields.name(node, "nameZh", line.names().zh(), source.has(DocField.NAME_ZH));
        Fields.name(node, "nameEn", line.names().en(), source.has(DocField.NAME_EN));
        if (source.has(DocField.HS_CODE)) {
            Fields.text(node, "hsCode", line.hsCode().digits());
        }
        line.hsCode().raw().ifPresent(raw -> node.put("hsRaw", raw));
        Fields.whole(node, "qty", line.qty().pieces());
        line.qty().raw().ifPresent(raw -> node.put("qtyRaw", raw));
        Fields.number(node, "unitValue", line.unitValue());
        Fields.number(node, "amount", line.amount());
        line.extras().origin().ifPresent(origin -> node.put("origin", origin));
    }

    public static ObjectNode fees(FeeStatementDoc document) {
        var root = JSON.createObjectNode();
        root.put("kind", "feeStatement");
        Fields.source(root, document.source());
        Fields.text(root, "period", document.period());
        Fields.text(root, "account", document.account());
        var lines = root.putArray("lines");
        document.lines().forEach(line -> line(lines.addObject(), line));
        if (document.declared().isEmpty()) {
            root.putNull("declared");
        } else {
            amounts(root.putObject("declared"), document.declared());
        }
        var totals = root.putObject("totals").put("lines", document.lines().size());
        amounts(totals.putObject("byCurrency"), document.byCurrency());
        Fields.problems(root, document.problems());
        return root;
    }

    private static void line(ObjectNode node, FeeLine line) {
        Fields.text(node, "date", line.date().map(LocalDate::toString));
        Fields.text(node, "ref", line.ref());
        Fields.text(node, "type", line.kind().type().map(Enum::name));
        Fields.text(node, "typeRaw", line.kind().raw());
        Fields.number(node, "qty", line.qty());
        Fields.number(node, "rate", line.rate());
        Fields.number(node, "amount", line.amount());
        Fields.text(node, "currency", line.currency());
    }

    private static void amounts(ObjectNode node, Map<String, BigDecimal> amounts) {
        amounts.forEach((currency, amount) -> Fields.number(node, currency, Optional.of(amount)));
    }

    public static ObjectNode orders(OrderListDoc document) {
        var root = JSON.createObjectNode();
        root.put("kind", "orders");
        Fields.source(root, document.source());
        var orders = root.putArray("orders");
        document.orders().forEach(order -> order(orders.addObject(), order, document.source()));
        root.putObject("totals")
                .put("orders", document.orders().size())
                .put("lines", document.lineCount())
                .put("units", document.units());
        Fields.problems(root, document.problems());
        return root;
    }

    private static void order(ObjectNode node, DocOrder order, TableSource source) {
        Fields.text(node, "orderId", order.numbers().orderId());
        if (source.has(DocField.PACKAGE_ID)) {
            Fields.text(node, "packageId", order.numbers().packageId());
        }
        Fields.text(node, "trackingNo", order.numbers().trackingNo());
        order.recipient().ifPresent(recipient -> recipient(node.putObject("recipient"), recipient));
        if (source.has(DocField.WEIGHT)) {
            Fields.number(node, "weightKg", order.weightKg());
        }
        var lines = node.putArray("lines");
        order.lines().forEach(line -> DocumentJson.line(lines.addObject(), line, source));
    }

    private static void recipient(ObjectNode node, Recipient recipient) {
        Fields.text(node, "name", recipient.name());
        Fields.text(node, "country", recipient.country());
        Fields.text(node, "state", recipient.state());
        Fields.text(node, "city", recipient.city());
        Fields.text(node, "zip", recipient.zip());
        Fields.text(node, "address", recipient.address());
    }
}
