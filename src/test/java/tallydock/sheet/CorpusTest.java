package tallydock.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.usecase.KnownSkus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Every sheet of the corpus is read exactly as its truth file says.
class CorpusTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TRUTH = ".expected.json";

    static Stream<String> packingLists() {
        return files("packing");
    }

    static Stream<String> productSheets() {
        return files("sku");
    }

    static Stream<String> invoices() {
        return files("invoices");
    }

    static Stream<String> feeStatements() {
        return files("fees");
    }

    static Stream<String> orderLists() {
        return files("orders");
    }

    @ParameterizedTest
    @MethodSource("packingLists")
    void aPackingListIsReadAsItsTruthSays(String file) {
        assertThat(differences("packing", file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("productSheets")
    void aProductSheetIsReadAsItsTruthSays(String file) {
        assertThat(differences("products", file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invoices")
    void anInvoiceIsReadAsItsTruthSays(String file) {
        assertThat(differences("invoice", file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("feeStatements")
    void aFeeStatementIsReadAsItsTruthSays(String file) {
        assertThat(differences("fees", file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("orderLists")
    void anOrderListIsReadAsItsTruthSays(String file) {
        assertThat(differences("orders", file)).isEmpty();
    }

    @Test
    void theComparisonFindsAWrongQuantityAndAMissingProblem() {
        var truth = truth("packing/bad-quantities.xlsx");
        var output = PrintDocument.document("packing", path("packing/bad-quantities.xlsx"), Optional.empty());
        ((ObjectNode) output.path("cartons").get(0).path("lines").get(0)).put("qty", 31);
        output.putArray("problems");

        assertThat(new TruthComparison(truth, output).differences())
                .contains("cartons[0].lines[0].qty: expected 30, got 31")
                .anyMatch(difference -> difference.startsWith("missing problem"));
    }

    private static List<String> differences(String kind, String file) {
        var output = PrintDocument.document(kind, path(file), Optional.of(Register.KNOWN));
        return new TruthComparison(truth(file), output).differences();
    }

    private static JsonNode truth(String file) {
        return JSON.readTree(
                path(file.substring(0, file.lastIndexOf('.')) + TRUTH).toFile());
    }

    private static Stream<String> files(String folder) {
        try (var files = Files.list(path(folder))) {
            return files
                    .map(file -> folder + "/" + file.getFileName())
                    .filter(name -> !name.endsWith(TRUTH))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String name) {
        var corpus = Objects.requireNonNull(CorpusTest.class.getResource("/corpus"));
        try {
            return Path.of(corpus.toURI()).resolve(name);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The register all packing lists of the corpus refer to, read once.
    private static final class Register {
        static final KnownSkus KNOWN = PrintDocument.register(path("sku/sku-prereg-main.xlsx"));
    }
}
