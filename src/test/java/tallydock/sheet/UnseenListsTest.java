package tallydock.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.RoundingMode;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Packing lists in the manner of forwarders and sellers, each written down with what it means before it was ever read.
class UnseenListsTest {
    static List<Path> sheets() throws IOException, URISyntaxException {
        var folder = Path.of(Objects.requireNonNull(UnseenListsTest.class.getResource("/sheets/packing"))
                .toURI());
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void isReadAsItIsMeant(Path file, @TempDir Path folder) throws IOException {
        var sheet = UnseenSheet.parse(file);
        var document = PrintDocument.document("packing", sheet.write(folder), Optional.empty());

        assertThat(said(document, sheet.truth()))
                .as("%s%n%s", file.getFileName(), document.path("problems"))
                .isEqualTo(truth(sheet.truth()));
    }

    /// The truth, with ranges of cartons written out.
    private static String truth(List<String> lines) {
        boolean hasProblems = lines.stream().anyMatch(line -> line.startsWith("problems"));
        return Stream.concat(
                        lines.stream().flatMap(UnseenListsTest::expanded),
                        Stream.of("problems").filter(_ -> !hasProblems))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> expanded(String line) {
        if (!line.startsWith("carton ")) {
            return Stream.of(line.strip());
        }
        int colon = line.indexOf(' ', "carton ".length());
        String content = line.substring(colon).strip();
        return numbers(line.substring("carton ".length(), colon)).map(number -> "carton " + number + " " + content);
    }

    private static Stream<String> numbers(String range) {
        int dots = range.indexOf("..");
        if (dots < 0) {
            return Stream.of(range);
        }
        String first = range.substring(0, dots);
        String letters = first.replaceAll("\\d+$", "");
        int width = first.length() - letters.length();
        String form = first.startsWith(letters + "0") ? "%s%0" + width + "d" : "%s%d";
        return IntStream.rangeClosed(
                        Integer.parseInt(first.substring(letters.length())),
                        Integer.parseInt(range.substring(dots + 2 + letters.length())))
                .mapToObj(number -> String.format(form, letters, number));
    }

    /// What was read, in the form of the truth and as far as the truth speaks of it.
    private static String said(JsonNode document, List<String> truth) {
        List<String> said = new ArrayList<>();
        var measured = truth.stream()
                .filter(line -> line.startsWith("carton "))
                .findFirst()
                .orElse("");
        truth.stream().filter(line -> line.startsWith("shipment ")).forEach(line -> said.add(shipment(document, line)));
        each(document.path("cartons")).forEach(carton -> said.add(carton(carton, measured)));
        truth.stream()
                .filter(line -> line.startsWith("totals "))
                .forEach(_ -> said.add("totals cartons="
                        + document.path("totals").path("cartons").asString("?") + " units="
                        + document.path("totals").path("units").asString("?")));
        var problems = each(document.path("problems"))
                .filter(problem -> !problem.path("severity").asString("").equals("info"))
                .map(problem -> problem.path("code").asString(""))
                .collect(Collectors.toCollection(TreeSet::new));
        if (document.has("error")) {
            said.add("refused " + document.path("error").asString(""));
        }
        said.add(("problems " + String.join(" ", problems)).strip());
        return String.join("\n", said);
    }

    private static String shipment(JsonNode document, String line) {
        return Pattern.compile(" ")
                .splitAsStream(line)
                .skip(1)
                .map(word -> word.substring(0, word.indexOf('=')))
                .map(key ->
                        key + "=" + document.path("shipment").path(field(key)).asString(""))
                .collect(Collectors.joining(" ", "shipment ", ""));
    }

    private static String field(String key) {
        return switch (key) {
            case "fba" -> "fbaShipmentId";
            case "ref" -> "reference";
            case "dest" -> "destination";
            default -> "po";
        };
    }

    private static String carton(JsonNode carton, String measured) {
        var text = new StringBuilder("carton " + carton.path("cartonNo").asString(""));
        if (measured.contains(" g=")) {
            text.append(" g=").append(figure(carton.path("grossKg")));
        }
        if (measured.contains(" n=")) {
            text.append(" n=").append(figure(carton.path("netKg")));
        }
        if (measured.contains(" s=")) {
            text.append(" s=")
                    .append(Stream.of("lengthCm", "widthCm", "heightCm")
                            .map(side -> figure(carton.path(side)))
                            .collect(Collectors.joining("x")));
        }
        return text.append(" : ")
                .append(each(carton.path("lines"))
                        .map(line -> line.path("sku").asString("?") + "*"
                                + line.path("qty").asString("?"))
                        .collect(Collectors.joining(" ")))
                .toString();
    }

    private static String figure(JsonNode number) {
        return number.isNumber()
                ? number.decimalValue()
                        .setScale(3, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                : "-";
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
