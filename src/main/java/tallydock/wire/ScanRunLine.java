package tallydock.wire;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.device.keyboard.ScanEnd;
import tallydock.domain.device.keyboard.ScanTiming;
import tallydock.domain.digest.Bytes;
import tallydock.domain.recording.RecordedScan;
import tallydock.domain.recording.WhyIgnored;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// One line of a recorded scan run, a JSON object: a scan, a mark an operator made, or the head that a recorded file
/// begins with. `atMs` is milliseconds since the run began.
///
/// A scan is `{"atMs", "source", "raw", "device"?, "hex"?, "meant"?, "timing"?, "ignored"?}`: `raw` exactly
/// what the scanner sent, line end included; `hex` its bytes, given where `raw` cannot say them; `meant` the
/// text that was read, where the scanner types as on another keyboard; `timing` of what was typed, in µs,
/// `{"median", "longest", "whole", "end"}`; `ignored` why the station made nothing of it. A mark is `{"atMs",
/// "action": "damaged", "qty"}`. The head is `{"format": "tallydock-scans", "version": 1}`.
public sealed interface ScanRunLine {
    long atMs();

    /// The time in `recorded` is that since the run began, from the epoch.
    record Scan(long atMs, RecordedScan recorded) implements ScanRunLine {}

    /// `qty` units of the last accepted scan are damaged.
    record Damaged(long atMs, long qty) implements ScanRunLine {}

    /// What a recorded file begins with. A run without it is of version 1.
    record Head(int version) implements ScanRunLine {
        @Override
        public long atMs() {
            return 0;
        }

        /// Whether this program can read what follows.
        public boolean isKnown() {
            return version == VERSION;
        }
    }

    /// What this program writes.
    int VERSION = 1;

    String FORMAT = "tallydock-scans";

    /// Empty when the line is not such a record.
    static Optional<ScanRunLine> parse(String line) {
        try {
            var json = Json.MAPPER.readTree(line);
            return json.isObject() ? read(json) : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static Optional<ScanRunLine> read(JsonNode json) {
        if (json.path("format").asString("").equals(FORMAT)) {
            return Optional.of(new Head(json.path("version").asInt(0)));
        }
        long atMs = json.path("atMs").asLong(-1);
        if (!json.path("atMs").isIntegralNumber() || atMs < 0) {
            return Optional.empty();
        }
        if (json.path("raw").isString()) {
            return scan(json, atMs);
        }
        boolean isDamage = json.path("action").asString("").equals("damaged");
        return Optional.of(new Damaged(atMs, json.path("qty").asLong(1)))
                .filter(mark -> isDamage && mark.qty > 0)
                .map(ScanRunLine.class::cast);
    }

    private static Optional<ScanRunLine> scan(JsonNode json, long atMs) {
        var source = oneOf(ScanSource.values(), json.path("source").asString("wedge"));
        var bytes = bytes(json);
        if (source.isEmpty() || bytes.isEmpty()) {
            return Optional.empty();
        }
        var device = json.path("device").asString("");
        var meant = Optional.of(json.path("meant")).filter(JsonNode::isString).map(JsonNode::asString);
        var raw = new RawScan(
                source.orElseThrow(),
                device,
                bytes.orElseThrow(),
                Instant.ofEpochMilli(atMs),
                timing(json.path("timing")),
                meant);
        // What a newer program ignored for a reason of its own was ignored all the same.
        var ignored = json.path("ignored").isString()
                ? oneOf(WhyIgnored.values(), json.path("ignored").asString())
                        .or(() -> Optional.of(WhyIgnored.NOT_TAKEN_HERE))
                : Optional.<WhyIgnored>empty();
        return Optional.of(new Scan(atMs, new RecordedScan(raw, ignored)));
    }

    private static Optional<Bytes> bytes(JsonNode json) {
        if (!json.path("hex").isString()) {
            return Optional.of(Bytes.utf8(json.path("raw").asString()));
        }
        try {
            return Optional.of(Bytes.of(HexFormat.of().parseHex(json.path("hex").asString())));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<ScanTiming> timing(JsonNode json) {
        return oneOf(ScanEnd.values(), json.path("end").asString(""))
                .map(end -> new ScanTiming(
                        json.path("median").asLong(0),
                        json.path("longest").asLong(0),
                        json.path("whole").asLong(0),
                        end));
    }

    private static <E extends Enum<E>> Optional<E> oneOf(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
