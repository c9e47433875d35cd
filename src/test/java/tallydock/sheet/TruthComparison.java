package tallydock.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/// Compares what the program says about a file with its truth: tolerances, alternatives, suggested values, problems one
/// cell beside their place.
final class TruthComparison {
    private static final Set<String> NOT_COMPARED = Set.of(
            "file", "context", "alternatives", "password", "cartonsSample", "cartonsDigest", "unitsBySku", "problems");
    private static final Set<String> COLUMN_FIELDS =
            Set.of("barcode", "sku", "fnsku", "gtin", "hsCode", "lengthCm", "widthCm", "heightCm", "weightKg");
    private static final Map<String, Double> TOLERANCES = Map.of(
            "grossKg",
            0.005,
            "netKg",
            0.005,
            "weightKg",
            0.005,
            "lengthCm",
            0.05,
            "widthCm",
            0.05,
            "heightCm",
            0.05,
            "unitValue",
            0.0001,
            "rate",
            0.0001,
            "amount",
            0.005);
    private static final Pattern LAST_KEY = Pattern.compile("(\\w+)(?:\\[\\d+])?$");

    private final JsonNode truth;
    private final JsonNode output;
    private final Map<String, String> alternatives = new HashMap<>();
    private final Set<String> suggested = new HashSet<>();
    private final List<String> differences = new ArrayList<>();

    TruthComparison(JsonNode truth, JsonNode output) {
        this.truth = truth;
        this.output = output;
        truth.path("alternatives").forEach(a -> alternatives.put(text(a, "path"), text(a, "value")));
        truth.path("problems").forEach(problem -> {
            suggested.add(text(problem, "sku") + " " + text(problem, "suggested"));
            suggested.add(text(problem, "orderId") + " " + text(problem, "suggested"));
        });
    }

    /// Each difference in words; empty when the output is right.
    List<String> differences() {
        if (truth.has("error") || output.has("error")) {
            scalar("error", truth.path("error"), output.path("error"), "");
            return differences;
        }
        truth.properties().stream()
                .filter(entry -> !NOT_COMPARED.contains(entry.getKey()))
                .forEach(entry -> value(entry.getKey(), entry.getValue(), output.get(entry.getKey()), ""));
        differences.addAll(new ProblemComparison(truth.path("problems"), output.path("problems")).differences());
        if (truth.has("cartonsDigest")) {
            differences.addAll(new LongListComparison(truth, output).differences());
        }
        return differences;
    }

    private void value(String path, JsonNode want, JsonNode found, String sku) {
        JsonNode got = found == null ? NullNode.getInstance() : found;
        if (found == null && !want.isNull()) {
            differ(path, want, got);
        } else if (want.isObject() && got.isObject()) {
            String owner = owner(want, sku);
            want.properties().forEach(e -> value(path + "." + e.getKey(), e.getValue(), got.get(e.getKey()), owner));
        } else if (want.isArray() && got.isArray()) {
            list(path, want, got, sku);
        } else {
            scalar(path, want, got, sku);
        }
    }

    private static String owner(JsonNode node, String outer) {
        if (node.has("sku")) {
            return text(node, "sku");
        }
        return node.has("orderId") ? text(node, "orderId") : outer;
    }

    private void list(String path, JsonNode want, JsonNode got, String sku) {
        if (want.size() != got.size()) {
            differences.add("%s: expected %d entries, got %d".formatted(path, want.size(), got.size()));
        }
        for (int i = 0; i < Math.min(want.size(), got.size()); i++) {
            String here = path + "[" + i + "]";
            value(here, want.get(i), got.get(i), sku);
            invented(here, want.get(i), got.get(i));
        }
    }

    /// A value for a column the file does not have.
    private void invented(String path, JsonNode want, JsonNode got) {
        for (String key : COLUMN_FIELDS) {
            boolean given = got.has(key) && !got.get(key).isNull();
            if (want.isObject() && !want.has(key) && given) {
                differ(path + "." + key, NullNode.getInstance(), got.get(key));
            }
        }
    }

    private void scalar(String path, JsonNode want, JsonNode got, String sku) {
        boolean same = want.equals(got) || near(path, want, got) || sameRaw(path, want, got);
        boolean isSuggestion = want.isNull() && got.isString() && suggested.contains(sku + " " + got.asString());
        if (!same && !isSuggestion && !got.asString("").equals(alternatives.get(path))) {
            differ(path, want, got);
        }
    }

    private static boolean near(String path, JsonNode want, JsonNode got) {
        return want.isNumber()
                && got.isNumber()
                && Math.abs(want.asDouble() - got.asDouble()) <= tolerance(path) + 1e-9;
    }

    private static boolean sameRaw(String path, JsonNode want, JsonNode got) {
        return path.endsWith("Raw") && want.asString("").equals(got.asString(""));
    }

    private static double tolerance(String path) {
        var key = LAST_KEY.matcher(path);
        String name = key.find() ? key.group(1) : "";
        boolean total = path.startsWith("totals") || path.startsWith("declared");
        if (path.contains("byCurrency") || (total && !name.equals("grossKg"))) {
            return 0.005;
        }
        return total ? 0.05 : TOLERANCES.getOrDefault(name, 0.0);
    }

    private void differ(String path, JsonNode want, JsonNode got) {
        differences.add("%s: expected %s, got %s".formatted(path, want, got));
    }

    static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }

    /// The words of a list, sorted, for comparison without regard to order.
    static List<String> sorted(JsonNode list) {
        String[] words = new String[list.size()];
        Arrays.setAll(words, i -> list.get(i).asString());
        Arrays.sort(words);
        return List.of(words);
    }
}
