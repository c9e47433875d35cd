package tallydock.wire;

import java.util.Map;
import java.util.Optional;
import tallydock.domain.barcode.ScanSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// One line of a recorded scan run: a scan, or a mark an operator made. `atMs` is milliseconds since the run began.
public sealed interface ScanRunLine {
    long atMs();

    /// `raw` is exactly what the scanner sent.
    record Scan(long atMs, ScanSource source, String raw) implements ScanRunLine {}

    /// `qty` units of the last accepted scan are damaged.
    record Damaged(long atMs, long qty) implements ScanRunLine {}

    Map<String, ScanSource> SOURCES = Map.of("wedge", ScanSource.WEDGE, "serial", ScanSource.SERIAL);

    /// Empty when the line is not such a record.
    static Optional<ScanRunLine> parse(String line) {
        try {
            var json = Json.MAPPER.readTree(line);
            return json.isObject() && json.path("atMs").isIntegralNumber() ? read(json) : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static Optional<ScanRunLine> read(JsonNode json) {
        long atMs = json.path("atMs").asLong();
        if (json.path("raw").isString()) {
            return Optional.ofNullable(SOURCES.get(json.path("source").asString("wedge")))
                    .map(source -> new Scan(atMs, source, json.path("raw").asString()));
        }
        boolean isDamage = json.path("action").asString("").equals("damaged");
        return isDamage
                ? Optional.of(new Damaged(atMs, json.path("qty").asLong(1)))
                        .filter(mark -> mark.qty > 0)
                        .map(ScanRunLine.class::cast)
                : Optional.empty();
    }
}
