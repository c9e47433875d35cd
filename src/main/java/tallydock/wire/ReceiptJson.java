package tallydock.wire;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tallydock.domain.discrepancy.Discrepancy.Box;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.discrepancy.UnreadableLabel;
import tallydock.domain.fact.CountMode;
import tallydock.domain.fact.LabelFact.FoundBy;
import tallydock.domain.receiving.Receipt;
import tallydock.domain.receiving.Receipt.CartonReceipt;
import tallydock.domain.receiving.Receipt.SkuReceipt;
import tallydock.domain.receiving.Receipt.UnknownReceipt;
import tallydock.domain.shipment.CartonNo;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The JSON form of a reconciliation: what came in beside what was declared.
public final class ReceiptJson {
    private ReceiptJson() {}

    /// `scans` is how many scans the receipt rests on.
    public static ObjectNode of(Receipt receipt, CountMode mode, long scans) {
        var json = Json.MAPPER.createObjectNode();
        json.put("kind", "receipt");
        json.put("mode", mode == CountMode.CARTON ? "carton" : "unit");
        json.put("scans", scans);
        var cartons = json.putArray("cartons");
        receipt.cartons().forEach(carton -> cartons.add(carton(carton)));
        json.set("skus", lines(receipt.skus()));
        var unknown = json.putArray("unknown");
        receipt.unknown().forEach(code -> unknown.add(unknown(code)));
        if (!receipt.unreadable().isEmpty()) {
            var labels = json.putArray("unreadable");
            receipt.unreadable().forEach(found -> unreadable(labels.addObject(), found));
        }
        var totals = json.putObject("totals");
        totals.put("expectedUnits", receipt.totals().expectedUnits());
        totals.put("receivedUnits", receipt.totals().receivedUnits());
        totals.put("damagedUnits", receipt.totals().damagedUnits());
        totals.put("cartonsExpected", receipt.totals().cartonsExpected());
        totals.put("cartonsReceived", receipt.totals().cartonsReceived());
        return json;
    }

    private static ObjectNode carton(CartonReceipt carton) {
        var json = Json.MAPPER.createObjectNode();
        putCarton(json, carton.carton());
        json.put("status", carton.status().name());
        json.set("types", types(carton.types()));
        json.set("lines", lines(carton.lines()));
        putProhibited(json, carton.prohibited());
        carton.weight().ifPresent(weight -> {
            json.put("weighedKg", kilograms(weight.weighed()));
            weight.declared().ifPresent(declared -> json.put("declaredKg", kilograms(declared)));
            json.put("weighedBy", weight.typed() ? "typed" : "scale");
        });
        if (!carton.boxes().isEmpty()) {
            var boxes = json.putArray("boxes");
            carton.boxes().forEach(box -> box(boxes.addObject(), box));
        }
        if (carton.otherCounts() > 0) {
            json.put("otherCounts", carton.otherCounts());
        }
        return json;
    }

    private static void box(ObjectNode json, Box box) {
        json.put("name", box.name().text());
        json.put("station", box.station().toString());
        json.put("since", box.since().toString());
        json.put("units", box.units());
        box.grams().ifPresent(grams -> json.put("weighedKg", kilograms(grams)));
    }

    private static BigDecimal kilograms(long grams) {
        return BigDecimal.valueOf(grams, 3);
    }

    private static ArrayNode lines(List<SkuReceipt> lines) {
        var array = Json.MAPPER.createArrayNode();
        for (var line : lines) {
            var json = array.addObject();
            json.put("sku", line.sku().code());
            json.put("expected", line.expected());
            json.put("received", line.received());
            json.put("damaged", line.damaged());
            json.set("types", types(line.types()));
            putProhibited(json, line.prohibited());
        }
        return array;
    }

    private static void putProhibited(ObjectNode json, long units) {
        if (units > 0) {
            json.put("prohibited", units);
        }
    }

    private static ObjectNode unknown(UnknownReceipt code) {
        var json = Json.MAPPER.createObjectNode();
        json.put("raw", code.shown());
        putCarton(json, code.carton());
        json.put("count", code.count());
        json.putArray("types").add(DiscrepancyType.UNKNOWN_BARCODE.name());
        return json;
    }

    private static void unreadable(ObjectNode json, UnreadableLabel found) {
        json.put("code", found.label().code());
        putCarton(json, found.label().carton());
        found.label().sku().ifPresent(sku -> json.put("sku", sku.code()));
        json.put("found", found.label().by() == FoundBy.TYPED ? "typed" : "scannedBack");
        var read = json.putArray("read");
        found.label().read().forEach(read::add);
        json.put("at", found.at().toString());
        json.put("by", found.by().id());
        json.put("station", found.station().toString());
        json.putArray("types").add(DiscrepancyType.UNREADABLE_LABEL.name());
    }

    private static void putCarton(ObjectNode json, Optional<CartonNo> carton) {
        carton.ifPresentOrElse(no -> json.put("cartonNo", no.text()), () -> json.putNull("cartonNo"));
    }

    private static ArrayNode types(Collection<DiscrepancyType> types) {
        var array = Json.MAPPER.createArrayNode();
        types.stream().sorted().forEach(type -> array.add(type.name()));
        return array;
    }
}
