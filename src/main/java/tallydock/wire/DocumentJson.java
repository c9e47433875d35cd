package tallydock.wire;

import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tallydock.domain.document.DocCarton;
import tallydock.domain.document.DocField;
import tallydock.domain.document.DocLine;
import tallydock.domain.document.DocName;
import tallydock.domain.document.DocProduct;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.PackingTotals;
import tallydock.domain.document.Place;
import tallydock.domain.document.Price;
import tallydock.domain.document.Problem;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.domain.document.Refusal;
import tallydock.domain.document.TableSource;
import tallydock.domain.product.Sku;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Documents as JSON: the form scripts and partners read. A field is absent when the file has no such column and null
/// when
/// its value cannot be trusted.
public final class DocumentJson {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int KG_DECIMALS = 6;

    private DocumentJson() {}

    /// A list of any length, written carton by carton without building it in memory. `extra` keys come first.
    public static void write(PackingListDoc document, Map<String, String> extra, Writer out) {
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            extra.forEach(json::writeStringProperty);
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
        source(root, document.source());
        var shipment = root.putObject("shipment");
        text(shipment, "po", document.shipment().po());
        text(shipment, "fbaShipmentId", document.shipment().fbaShipmentId());
        text(shipment, "reference", document.shipment().reference());
        text(shipment, "destination", document.shipment().destination());
        root.putArray("cartons");
        if (!document.declared().equals(PackingTotals.NONE)) {
            declared(root.putObject("declared"), document.declared());
        }
        var totals = root.putObject("totals");
        whole(totals, "cartons", document.totals().cartons());
        whole(totals, "units", document.totals().units());
        number(totals, "grossKg", document.totals().grossKg());
        problems(root, document.problems());
        return root;
    }

    public static ObjectNode products(ProductSheetDoc document) {
        var root = JSON.createObjectNode();
        root.put("kind", "skuSheet");
        source(root, document.source());
        var skus = root.putArray("skus");
        document.products().forEach(product -> product(skus.addObject(), product, document.source()));
        root.putObject("totals").put("skus", document.products().size());
        problems(root, document.problems());
        return root;
    }

    public static ObjectNode refusal(Refusal refusal) {
        var root = JSON.createObjectNode();
        root.put("error", refusal.code().name());
        place(root.putObject("where"), refusal.where());
        return root;
    }

    private static void source(ObjectNode root, TableSource source) {
        text(root, "sheet", source.sheet());
        root.put("headerRow", source.headerRow());
    }

    private static void carton(ObjectNode node, DocCarton carton, TableSource source) {
        node.put("cartonNo", carton.no().text());
        if (source.has(DocField.BARCODE)) {
            text(node, "barcode", carton.barcode());
        }
        number(node, "grossKg", carton.weight().grossKg());
        number(node, "netKg", carton.weight().netKg());
        number(node, "lengthCm", carton.size().lengthCm());
        number(node, "widthCm", carton.size().widthCm());
        number(node, "heightCm", carton.size().heightCm());
        var lines = node.putArray("lines");
        carton.lines().forEach(line -> line(lines.addObject(), line, source));
    }

    private static void line(ObjectNode node, DocLine line, TableSource source) {
        text(node, "sku", line.sku().map(Sku::code));
        codes(node, source, line.codes().fnsku(), line.codes().gtin());
        whole(node, "qty", line.qty().pieces());
        line.qty().raw().ifPresent(raw -> node.put("qtyRaw", raw));
        name(node, "nameZh", line.names().zh(), source.has(DocField.NAME_ZH));
        name(node, "nameEn", line.names().en(), source.has(DocField.NAME_EN));
        if (source.has(DocField.HS_CODE)) {
            text(node, "hsCode", line.hsCode().digits());
        }
        line.hsCode().raw().ifPresent(raw -> node.put("hsRaw", raw));
        if (source.has(DocField.PRICE)) {
            price(node, line.price());
        }
    }

    private static void product(ObjectNode node, DocProduct product, TableSource source) {
        text(node, "sku", product.sku().map(Sku::code));
        codes(node, source, product.codes().fnsku(), product.codes().gtin());
        name(node, "nameZh", product.names().zh(), source.has(DocField.NAME_ZH));
        name(node, "nameEn", product.names().en(), source.has(DocField.NAME_EN));
        if (source.has(DocField.HS_CODE)) {
            text(node, "hsCode", product.hsCode().digits());
        }
        product.hsCode().raw().ifPresent(raw -> node.put("hsRaw", raw));
        body(node, product, source);
        if (source.has(DocField.PRICE)) {
            price(node, product.price());
        }
        flag(node, "battery", product.flags().battery(), source.has(DocField.BATTERY));
        flag(node, "magnetic", product.flags().magnetic(), source.has(DocField.MAGNETIC));
        flag(node, "liquid", product.flags().liquid(), source.has(DocField.LIQUID));
    }

    private static void body(ObjectNode node, DocProduct product, TableSource source) {
        if (source.has(DocField.SIZE)) {
            number(node, "lengthCm", product.body().size().lengthCm());
            number(node, "widthCm", product.body().size().widthCm());
            number(node, "heightCm", product.body().size().heightCm());
        }
        if (source.has(DocField.WEIGHT)) {
            number(node, "weightKg", product.body().weightKg());
        }
    }

    private static void codes(ObjectNode node, TableSource source, Optional<String> fnsku, Optional<String> gtin) {
        if (source.has(DocField.FNSKU)) {
            text(node, "fnsku", fnsku);
        }
        if (source.has(DocField.GTIN)) {
            text(node, "gtin", gtin);
        }
    }

    private static void name(ObjectNode node, String key, DocName name, boolean present) {
        if (present) {
            text(node, key, name.text());
        }
        name.tooLong().ifPresent(tooLong -> {
            node.put(key + "Sha256", tooLong.sha256().hex());
            node.put(key + "Chars", tooLong.chars());
        });
    }

    private static void price(ObjectNode node, Optional<Price> price) {
        number(node, "unitValue", price.map(Price::value));
        text(node, "currency", price.map(Price::currency));
    }

    private static void flag(ObjectNode node, String key, Optional<Boolean> value, boolean present) {
        if (present) {
            value.ifPresentOrElse(flag -> node.put(key, flag.booleanValue()), () -> node.putNull(key));
        }
    }

    private static void declared(ObjectNode node, PackingTotals declared) {
        declared.cartons().ifPresent(cartons -> node.put("cartons", cartons));
        declared.units().ifPresent(units -> node.put("units", units));
        if (declared.grossKg().isPresent()) {
            number(node, "grossKg", declared.grossKg());
        }
    }

    private static void problems(ObjectNode root, List<Problem> problems) {
        var array = root.putArray("problems");
        for (var problem : problems) {
            var node = array.addObject();
            node.put("code", problem.code().name());
            node.put("severity", problem.severity().word());
            problem.where().ifPresent(where -> place(node.putObject("where"), where));
            problem.details().forEach((key, value) -> detail(node, key, value));
        }
    }

    private static void detail(ObjectNode node, String key, Object value) {
        switch (value) {
            case BigDecimal number -> node.put(key, plain(number));
            case Long number -> node.put(key, number);
            case Integer number -> node.put(key, number);
            case List<?> list -> entries(node.putArray(key), list.stream());
            default -> node.put(key, value.toString());
        }
    }

    private static void entries(ArrayNode array, Stream<?> values) {
        values.forEach(value -> {
            if (value instanceof Integer number) {
                array.add(number);
            } else {
                array.add(String.valueOf(value));
            }
        });
    }

    private static void place(ObjectNode node, Place place) {
        text(node, "sheet", place.sheet());
        place.row().ifPresentOrElse(row -> node.put("row", row), () -> node.putNull("row"));
        text(node, "col", place.col());
    }

    private static void text(ObjectNode node, String key, Optional<String> value) {
        value.ifPresentOrElse(text -> node.put(key, text), () -> node.putNull(key));
    }

    private static void whole(ObjectNode node, String key, Optional<Long> value) {
        value.ifPresentOrElse(number -> node.put(key, number), () -> node.putNull(key));
    }

    private static void number(ObjectNode node, String key, Optional<BigDecimal> value) {
        value.ifPresentOrElse(number -> node.put(key, plain(number)), () -> node.putNull(key));
    }

    /// Six decimals are more than any scale or tape tells.
    private static BigDecimal plain(BigDecimal number) {
        var rounded = number.setScale(Math.min(number.scale(), KG_DECIMALS), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
