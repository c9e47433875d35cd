package tallydock.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Compares lists of problems: by code and place, the place itself or the next cell of the same row.
final class ProblemComparison {
    private static final List<String> DETAILS = List.of(
            "cartons",
            "sku",
            "skus",
            "suggested",
            "declared",
            "actual",
            "computed",
            "perCarton",
            "grossKg",
            "netKg",
            "rows",
            "currency",
            "orderId",
            "ref");

    private final List<JsonNode> want = new ArrayList<>();
    private final List<JsonNode> got = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    ProblemComparison(JsonNode want, JsonNode got) {
        want.forEach(this.want::add);
        got.forEach(this.got::add);
    }

    List<String> differences() {
        for (int allowed = 0; allowed <= 1; allowed++) {
            for (var problem : List.copyOf(want)) {
                match(problem, allowed).ifPresent(found -> {
                    want.remove(problem);
                    got.remove(found);
                    compare(problem, found);
                });
            }
        }
        want.forEach(problem -> differences.add("missing problem " + problem));
        got.stream()
                .filter(problem -> !TruthComparison.text(problem, "severity").equals("info"))
                .forEach(problem -> differences.add("unexpected problem " + problem));
        return differences;
    }

    private Optional<JsonNode> match(JsonNode problem, int allowed) {
        return got.stream()
                .filter(other -> other.path("code").equals(problem.path("code")) && distance(problem, other) == allowed)
                .findFirst();
    }

    private static int distance(JsonNode problem, JsonNode other) {
        if (!problem.has("where")) {
            return 0;
        }
        var want = problem.path("where");
        var got = other.path("where");
        boolean sameRow = want.path("row").isNull() || want.path("row").equals(got.path("row"));
        if (!want.path("sheet").equals(got.path("sheet")) || !sameRow) {
            return Integer.MAX_VALUE;
        }
        if (want.path("col").isNull() || want.path("col").equals(got.path("col"))) {
            return 0;
        }
        return want.path("row").isNull()
                ? Integer.MAX_VALUE
                : Math.abs(column(TruthComparison.text(want, "col")) - column(TruthComparison.text(got, "col")));
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1);
    }

    private void compare(JsonNode problem, JsonNode found) {
        if (!problem.path("severity").equals(found.path("severity"))) {
            differences.add("severity of " + problem + ": " + found.path("severity"));
        }
        for (String key : DETAILS) {
            boolean printed = found.has(key) || key.equals("suggested");
            if (problem.has(key) && printed && !same(problem.path(key), found.path(key))) {
                differences.add("%s of %s: %s".formatted(key, problem, found.path(key)));
            }
        }
    }

    private static boolean same(JsonNode want, JsonNode got) {
        if (want.isArray()) {
            return TruthComparison.sorted(want).equals(TruthComparison.sorted(got));
        }
        return want.isNumber() ? Math.abs(want.asDouble() - got.asDouble()) < 0.005 : want.equals(got);
    }
}
