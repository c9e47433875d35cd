package tallydock.wire;

import java.util.HexFormat;
import java.util.Locale;
import tallydock.domain.device.keyboard.ScanTiming;
import tallydock.domain.digest.Bytes;
import tallydock.domain.recording.RecordedScan;
import tools.jackson.databind.node.ObjectNode;

/// Writes the lines that `ScanRunLine` reads.
public final class ScanRunText {
    private ScanRunText() {}

    /// The line that a recorded file begins with.
    public static String head() {
        return Json.MAPPER
                .createObjectNode()
                .put("format", ScanRunLine.FORMAT)
                .put("version", ScanRunLine.VERSION)
                .toString();
    }

    /// The line of a scan, `atMs` after the beginning.
    public static String line(RecordedScan recorded, long atMs) {
        var scan = recorded.scan();
        var text = scan.bytes().asUtf8();
        var json = Json.MAPPER
                .createObjectNode()
                .put("atMs", atMs)
                .put("source", small(scan.source()))
                .put("raw", text)
                .put("device", scan.device());
        if (!Bytes.utf8(text).equals(scan.bytes())) {
            json.put("hex", HexFormat.of().formatHex(scan.bytes().toArray()));
        }
        scan.repaired().ifPresent(meant -> json.put("meant", meant));
        scan.timing().ifPresent(timing -> put(json.putObject("timing"), timing));
        recorded.ignored().ifPresent(why -> json.put("ignored", small(why)));
        return json.toString();
    }

    private static void put(ObjectNode json, ScanTiming timing) {
        json.put("median", timing.median())
                .put("longest", timing.longest())
                .put("whole", timing.whole())
                .put("end", small(timing.end()));
    }

    private static String small(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
