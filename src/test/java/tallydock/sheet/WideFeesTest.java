package tallydock.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.testing.Seeded;
import tools.jackson.databind.JsonNode;

/// Statements with a column for each kind of fee.
class WideFeesTest {
    private static final List<List<String>> KINDS = List.of(
            List.of("头程运费", "操作费", "仓储费", "贴标费", "清关费"),
            List.of("Freight", "Pick and pack", "Storage fee", "Labelling", "Customs duty"),
            List.of("Fracht", "Kommissionierung", "Lagergebühr", "Etikettierung", "Zollgebühr"));

    static List<Path> sheets() throws IOException, URISyntaxException {
        var folder = Path.of(Objects.requireNonNull(WideFeesTest.class.getResource("/sheets/fees"))
                .toURI());
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void eachFeeIsALineOfItsType(Path file, @TempDir Path folder) throws IOException {
        var sheet = UnseenSheet.parse(file);
        var document = PrintDocument.document("fees", sheet.write(folder), Optional.empty());

        assertThat(said(document, sheet.truth())).as("%s", document).isEqualTo(truth(sheet.truth()));
    }

    /// One charge as a generator makes it; the same charges are written long and wide.
    private record Charge(int row, int kind, BigDecimal amount) {}

    @Test
    void theLongFormAndTheWideFormOfAStatementGiveTheSameLines(@TempDir Path folder) {
        Seeded.check(40, WideFeesTest::charges, charges -> {
            if (charges.stream().map(Charge::kind).distinct().count() >= 2) {
                for (var kinds : KINDS) {
                    assertThat(lines(folder, wide(kinds, charges))).isEqualTo(lines(folder, big(kinds, charges)));
                }
            }
        });
    }

    private static List<Charge> charges(RandomGenerator random) {
        List<Charge> charges = new ArrayList<>();
        for (int row = 0; row < 1 + random.nextInt(12); row++) {
            for (int kind = 0; kind < KINDS.getFirst().size(); kind++) {
                if (random.nextInt(3) > 0) {
                    charges.add(new Charge(row, kind, BigDecimal.valueOf(1 + random.nextInt(99_999), 2)));
                }
            }
        }
        return charges;
    }

    private static String big(List<String> kinds, List<Charge> charges) {
        return charges.stream()
                .map(charge -> "2026-01-0" + (1 + charge.row % 9) + ",NO-" + charge.row + "," + kinds.get(charge.kind)
                        + "," + charge.amount + ",EUR\n")
                .collect(Collectors.joining("", "Date,Reference,Fee type,Amount,Currency\n", ""));
    }

    private static String wide(List<String> kinds, List<Charge> charges) {
        var text = new StringBuilder("Date,Reference," + String.join(",", kinds) + ",Total,Currency\n");
        charges.stream().map(Charge::row).distinct().forEach(row -> {
            var own = charges.stream().filter(charge -> charge.row == row).toList();
            text.append("2026-01-0").append(1 + row % 9).append(",NO-").append(row);
            IntStream.range(0, kinds.size())
                    .forEach(kind -> text.append(',')
                            .append(own.stream()
                                    .filter(charge -> charge.kind == kind)
                                    .map(charge -> charge.amount.toString())
                                    .findFirst()
                                    .orElse("")));
            text.append(',').append(sum(own)).append(",EUR\n");
        });
        return text.toString();
    }

    private static BigDecimal sum(List<Charge> charges) {
        return charges.stream().map(Charge::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> lines(Path folder, String content) {
        try {
            var file = Files.writeString(folder.resolve("statement.csv"), content);
            var document = PrintDocument.document("fees", file, Optional.empty());
            assertThat(document.path("problems"))
                    .as("%s%n%s", content, document)
                    .isEmpty();
            return each(document.path("lines")).map(JsonNode::toString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String truth(List<String> lines) {
        var none = Stream.of("problems").filter(_ -> lines.stream().noneMatch(line -> line.startsWith("problems")));
        return Stream.concat(lines.stream().map(String::strip), none).collect(Collectors.joining("\n"));
    }

    private static String said(JsonNode document, List<String> truth) {
        List<String> said = new ArrayList<>();
        for (String head : List.of("period", "account")) {
            if (truth.stream().anyMatch(line -> line.startsWith(head + " "))) {
                said.add(head + " " + document.path(head).asString(""));
            }
        }
        each(document.path("lines")).forEach(line -> said.add(line(line)));
        document.path("totals")
                .path("byCurrency")
                .properties()
                .forEach(total -> said.add("total " + total.getKey() + " " + plain(total.getValue())));
        document.path("declared")
                .properties()
                .forEach(total -> said.add("declared " + total.getKey() + " " + plain(total.getValue())));
        var problems = each(document.path("problems"))
                .map(problem -> problem.path("code").asString("") + "@"
                        + problem.path("where").path("row").asString("?"))
                .sorted()
                .collect(Collectors.joining(" "));
        said.add(("problems " + problems).strip());
        return String.join("\n", said);
    }

    private static String line(JsonNode line) {
        return "line " + line.path("ref").asString("-") + " "
                + line.path("type").asString("-") + " "
                + line.path("typeRaw").asString("-") + " " + plain(line.path("amount")) + " "
                + line.path("currency").asString("-");
    }

    private static String plain(JsonNode number) {
        return number.decimalValue().stripTrailingZeros().toPlainString();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
