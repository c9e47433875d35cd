package tallydock.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tallydock.app.cli.Shell.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tallydock.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Every scan run of the corpus, counted through the command line, gives exactly the truth.
class ReceiptCorpusTest {
    private static final String REGISTER = corpus("sku/sku-prereg-main.xlsx");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "box-matrix-fnsku",
                "carton-labels-20",
                "eighty-boxes-5000",
                "export-cartons-clean",
                "mixed-gtin",
                "tsv-serial-aim"
            })
    void aRunIsCountedAsItsTruthSays(String run, @TempDir Path folder) {
        var truth = Json.MAPPER.readTree(Path.of(corpus("scans/" + run + ".expected.json")));

        var receipt = count(truth, run, folder);

        assertThat(normalised(receipt)).isEqualTo(normalised(truth));
    }

    @Test
    void theComparisonSeesOneUnitTooMany(@TempDir Path folder) {
        var truth = Json.MAPPER.readTree(Path.of(corpus("scans/carton-labels-20.expected.json")));
        var receipt = count(truth, "carton-labels-20", folder);
        var line = (ObjectNode) receipt.path("cartons").get(0).path("lines").get(0);
        line.put("received", line.path("received").asInt() + 1);

        assertThat(normalised(receipt)).isNotEqualTo(normalised(truth));
    }

    private static JsonNode count(JsonNode truth, String run, Path folder) {
        var words = new ArrayList<>(List.of(
                "receive",
                corpus(truth.path("packingList").asString()),
                "--products",
                REGISTER,
                "--scans",
                corpus("scans/" + run + ".jsonl"),
                "--mode",
                truth.path("mode").asString(),
                "--json"));
        if (truth.has("actions")) {
            words.addAll(List.of("--actions", corpus(truth.path("actions").asString())));
        }
        return new Shell(folder.resolve("data"))
                .run(words.toArray(String[]::new))
                .json();
    }

    /// One text an entry, in an order of their own: entries, lines and types may come in any order.
    private static List<String> normalised(JsonNode receipt) {
        var entries = new TreeSet<String>();
        receipt.path("cartons")
                .forEach(carton -> carton.path("lines")
                        .forEach(line -> entries.add("line " + carton.path("cartonNo") + " " + counts(line))));
        receipt.path("cartons")
                .forEach(carton -> entries.add(
                        "carton " + carton.path("cartonNo") + " " + carton.path("status") + " " + types(carton)));
        receipt.path("skus").forEach(line -> entries.add("sku " + counts(line)));
        receipt.path("unknown")
                .forEach(code -> entries.add("unknown " + code.path("raw") + " " + code.path("cartonNo") + " "
                        + code.path("count") + " " + types(code)));
        var totals = receipt.path("totals");
        Stream.of("expectedUnits", "receivedUnits", "damagedUnits", "cartonsExpected", "cartonsReceived")
                .forEach(key -> entries.add(key + " " + totals.path(key)));
        entries.add("scans " + receipt.path("scans") + " " + receipt.path("mode"));
        return List.copyOf(entries);
    }

    private static String counts(JsonNode line) {
        return line.path("sku") + " " + line.path("expected") + " " + line.path("received") + " " + line.path("damaged")
                + " " + types(line);
    }

    private static Set<String> types(JsonNode entry) {
        var types = new TreeSet<String>();
        entry.path("types").forEach(type -> types.add(type.asString()));
        return types;
    }
}
