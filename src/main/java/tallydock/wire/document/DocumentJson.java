package tallydock.wire.document;

import java.io.Writer;
import tallydock.domain.document.DocCarton;
import tallydock.domain.document.DocField;
import tallydock.domain.document.DocLine;
import tallydock.domain.document.DocProduct;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.PackingTotals;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.domain.document.Refusal;
import tallydock.domain.document.TableSource;
import tallydock.domain.product.Sku;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Documents as JSON: the form scripts and partners read. A field is absent when the file has no such column
/// and null when its value cannot be trusted.
public final class DocumentJson {
    private static final JsonMapper JSON = new JsonMapper();

    private DocumentJson() {}

    /// A list of any length, indented and written carton by carton without building it in memory. `extra` keys come
    /// first.
    public static void write(PackingListDoc document, ObjectNode extra, Writer out) {
        try (var json = JSON.writerWithDefaultPrettyPrinter().createGenerator(out)) {
            json.writeStartObject();
            extra.properties().forEach(entry -> {
                json.writeName(entry.getKey());
                json.writeTree(entry.getValue());
            });
            for (var entry : frame(document).properties()) {
                json.writeName(entry.getKey());
                if (entry.getKey().equals("cartons")) {
                    writeCartons(document, json);
                } else {
                    json.writeTree(entry.getValue());
                }
            }
            json.writeEndObject();
        }
    }

    public static ObjectNode packingList(PackingListDoc document) {
        var root = frame(document);
        var cartons = root.withArray("cartons");
        document.cartons().forEach(carton -> carton(cartons.addObject(), carton, document.source()));
        return root;
    }

    private static void writeCartons(PackingListDoc document, JsonGenerator json) {
        json.writeStartArray();
        for (var carton : document.cartons()) {
            var node = JSON.createObjectNode();
            carton(node, carton, document.source());
            json.writeTree(node);
        }
        json.writeEndArray();
    }

    /// All of a list but its cartons.
    private static ObjectNode frame(PackingListDoc document) {
        var root = JSON.createObjectNode();
        root.put("kind", "packingList");
        Fields.source(root, document.source());
        var shipment = root.putObject("shipment");
        Fields.text(shipment, "po", document.shipment().po());
        Fields.text(shipment, "fbaShipmentId", document.shipment().fbaShipmentId());
        Fields.text(shipment, "reference", document.shipment().reference());
        Fields.text(shipment, "destination", document.shipment().destination());
        root.putArray("cartons");
        if (!document.declared().equals(PackingTotals.NONE)) {
            declared(root.putObject("declared"), document.declared());
        }
        var totals = root.putObject("totals");
        Fields.whole(totals, "cartons", document.totals().cartons());
        Fields.whole(totals, "units", document.totals().units());
        Fields.number(totals, "grossKg", document.totals().grossKg());
        Fields.problems(root, document.problems());
        return root;
    }

    public static ObjectNode products(ProductSheetDoc document) {
        var root = JSON.createObjectNode();
        root.put("kind", "skuSheet");
        Fields.source(root, document.source());
        var skus = root.putArray("skus");
        document.products().forEach(product -> product(skus.addObject(), product, document.source()));
        root.putObject("totals").put("skus", document.products().size());
        Fields.problems(root, document.problems());
        return root;
    }

    public static ObjectNode refusal(Refusal refusal) {
        var root = JSON.createObjectNode();
        root.put("error", refusal.code().name());
        Fields.place(root.putObject("where"), refusal.where());
        return root;
    }

    private static void carton(ObjectNode node, DocCarton carton, TableSource source) {
        node.put("cartonNo", carton.no().text());
        if (source.has(DocField.BARCODE)) {
            Fields.text(node, "barcode", carton.barcode());
        }
        Fields.number(node, "grossKg", carton.weight().grossKg());
        Fields.number(node, "netKg", carton.weight().netKg());
        Fields.number(node, "lengthCm", carton.size().lengthCm());
        Fields.number(node, "widthCm", carton.size().widthCm());
        Fields.number(node, "heightCm", carton.size().heightCm());
        var lines = node.putArray("lines");
        carton.lines().forEach(line -> line(lines.addObject(), line, source));
    }

    static void line(ObjectNode node, DocLine line, TableSource source) {
        Fields.text(node, "sku", line.sku().map(Sku::code));
        Fields.codes(node, source, line.codes().fnsku(), line.codes().gtin());
        Fields.whole(node, "qty", line.qty().pieces());
        line.qty().raw().ifPresent(raw -> node.put("qtyRaw", raw));
        Fields.name(node, "nameZh", line.names().zh(), source.has(DocField.NAME_ZH));
        Fields.name(node, "nameEn", line.names().en(), source.has(DocField.NAME_EN));
        if (source.has(DocField.HS_CODE)) {
            Fields.text(node, "hsCode", line.hsCode().digits());
        }
        line.hsCode().raw().ifPresent(raw -> node.put("hsRaw", raw));
        if (source.has(DocField.PRICE)) {
            Fields.price(node, line.price());
        }
    }

    private static void product(ObjectNode node, DocProduct product, TableSource source) {
        Fields.text(node, "sku", product.sku().map(Sku::code));
        Fields.codes(node, source, product.codes().fnsku(), product.codes().gtin());
        Fields.name(node, "nameZh", product.names().zh(), source.has(DocField.NAME_ZH));
        Fields.name(node, "nameEn", product.names().en(), source.has(DocField.NAME_EN));
        if (source.has(DocField.HS_CODE)) {
            Fields.text(node, "hsCode", product.hsCode().digits());
        }
        product.hsCode().raw().ifPresent(raw -> node.put("hsRaw", raw));
        body(node, product, source);
        if (source.has(DocField.PRICE)) {
            Fields.price(node, product.price());
        }
        Fields.flag(node, "battery", product.flags().hazards().battery(), source.has(DocField.BATTERY));
        Fields.flag(node, "magnetic", product.flags().hazards().magnetic(), source.has(DocField.MAGNETIC));
        Fields.flag(node, "liquid", product.flags().hazards().liquid(), source.has(DocField.LIQUID));
    }

    private static void body(ObjectNode node, DocProduct product, TableSource source) {
        if (source.has(DocField.SIZE)) {
            Fields.number(node, "lengthCm", product.body().size().lengthCm());
            Fields.number(node, "widthCm", product.body().size().widthCm());
            Fields.number(node, "heightCm", product.body().size().heightCm());
        }
        if (source.has(DocField.WEIGHT)) {
            Fields.number(node, "weightKg", product.body().weightKg());
        }
    }

    private static void declared(ObjectNode node, PackingTotals declared) {
        declared.cartons().ifPresent(cartons -> node.put("cartons", cartons));
        declared.units().ifPresent(units -> node.put("units", units));
        if (declared.grossKg().isPresent()) {
            Fields.number(node, "grossKg", declared.grossKg());
        }
    }
}
