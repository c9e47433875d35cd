package tallydock.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tallydock.domain.digest.Sha256;
import tools.jackson.databind.JsonNode;

/// Compares a list too long to be written out: digest over all its lines, units by SKU.
final class LongListComparison {
    private final JsonNode truth;
    private final JsonNode output;

    LongListComparison(JsonNode truth, JsonNode output) {
        this.truth = truth;
        this.output = output;
    }

    List<String> differences() {
        var digest = Sha256.newDigest();
        Map<String, Long> units = new TreeMap<>();
        for (var carton : output.path("cartons")) {
            Map<String, Long> added = new LinkedHashMap<>();
            carton.path("lines")
                    .forEach(line -> added.merge(
                            TruthComparison.text(line, "sku"), line.path("qty").asLong(0), Long::sum));
            added.forEach((sku, qty) -> {
                String line = TruthComparison.text(carton, "cartonNo") + "\t" + sku + "\t" + qty + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
                units.merge(sku, qty, Long::sum);
            });
        }
        List<String> differences = new ArrayList<>();
        Map<String, Long> expected = new TreeMap<>();
        truth.path("unitsBySku")
                .properties()
                .forEach(e -> expected.put(e.getKey(), e.getValue().asLong(0)));
        if (!expected.equals(units)) {
            differences.add("units by SKU: expected " + expected + ", got " + units);
        }
        String sha256 = Sha256.ofDigest(digest.digest()).hex();
        if (!sha256.equals(TruthComparison.text(truth.path("cartonsDigest"), "sha256"))) {
            differences.add("digest of the cartons differs");
        }
        return differences;
    }
}
