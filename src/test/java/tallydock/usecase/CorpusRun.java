package tallydock.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import tallydock.domain.product.Customs;
import tallydock.domain.product.Measures;
import tallydock.domain.product.Names;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.wire.Json;
import tallydock.wire.ScanRunLine;
import tools.jackson.databind.JsonNode;

/// A recorded scan run of the corpus with its truth: the plan and the register come from the truth files of the lists.
public final class CorpusRun {
    private final String name;
    private final JsonNode truth;

    public CorpusRun(String name) {
        this.name = name;
        this.truth = json("scans/" + name + ".expected.json");
    }

    /// A floor with the run's list and register.
    Floor floor() {
        var floor = new Floor(plan());
        for (var sku : json(truthOf(truth.path("skuSheet").asString())).path("skus")) {
            floor.registersAs(
                    sku.path("sku").asString(),
                    Stream.of(text(sku, "fnsku"), text(sku, "gtin"))
                            .flatMap(Optional::stream)
                            .toArray(String[]::new));
        }
        return floor;
    }

    /// The list that was counted, as a file of the corpus.
    public String packingList() {
        return truth.path("packingList").asString();
    }

    /// The register it refers to, as a file of the corpus.
    public String register() {
        return truth.path("skuSheet").asString();
    }

    /// What a person with a scanner sends at a station for the run, the default answer to every question included.
    public List<ScriptedScan> script() {
        return ScriptedScan.of(this);
    }

    /// Scans and marks in the order they were made.
    List<ScanRunLine> lines() {
        return Stream.of("scans/" + name + ".jsonl", "scans/" + name + ".actions.jsonl")
                .flatMap(file -> find(file).stream())
                .flatMap(String::lines)
                .map(line -> ScanRunLine.parse(line).orElseThrow())
                .sorted(Comparator.comparingLong(ScanRunLine::atMs))
                .toList();
    }

    /// What the truth says of cartons, products, unknown codes and totals, in a form that knows no order of entries.
    public String expected() {
        return unordered(truth);
    }

    /// A reconciliation in the form of `expected`.
    public static String unordered(JsonNode receipt) {
        return Stream.of("cartons", "skus", "unknown", "totals")
                .map(key -> key + " " + plain(receipt.path(key)))
                .reduce("", (all, one) -> all + "\n" + one);
    }

    private static String plain(JsonNode node) {
        if (node.isArray()) {
            var parts = new ArrayList<String>();
            node.forEach(part -> parts.add(plain(part)));
            parts.sort(Comparator.naturalOrder());
            return parts.toString();
        }
        if (node.isObject()) {
            var parts = new TreeMap<String, String>();
            node.properties().forEach(entry -> parts.put(entry.getKey(), plain(entry.getValue())));
            return parts.toString();
        }
        return node.toString();
    }

    private ShipmentPlan plan() {
        var list = json(truthOf(truth.path("packingList").asString()));
        var shipment = list.path("shipment");
        var refs = new ShipmentRefs(
                text(shipment, "po"),
                text(shipment, "fbaShipmentId"),
                text(shipment, "reference"),
                text(shipment, "destination"));
        var cartons = new ArrayList<PlannedCarton>();
        for (var carton : list.path("cartons")) {
            var lines = new ArrayList<PlannedLine>();
            for (var line : carton.path("lines")) {
                lines.add(new PlannedLine(
                        new Sku(line.path("sku").asString()),
                        line.path("qty").asLong(),
                        text(line, "fnsku"),
                        text(line, "gtin"),
                        Names.NONE,
                        Customs.NONE));
            }
            cartons.add(new PlannedCarton(
                    new CartonNo(carton.path("cartonNo").asString()),
                    text(carton, "barcode"),
                    Measures.UNKNOWN,
                    lines));
        }
        return new ShipmentPlan(
                new ShipmentHead(new ShipmentId(new UUID(3, 3)), SellerId.OWN, refs, Route.UNKNOWN), cartons);
    }

    private static Optional<String> text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() ? Optional.of(value.asString()) : Optional.empty();
    }

    private static String truthOf(String file) {
        return file.substring(0, file.lastIndexOf('.')) + ".expected.json";
    }

    private static JsonNode json(String file) {
        return Json.MAPPER.readTree(find(file).orElseThrow());
    }

    private static Optional<String> find(String file) {
        try (InputStream in = CorpusRun.class.getResourceAsStream("/corpus/" + file)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
