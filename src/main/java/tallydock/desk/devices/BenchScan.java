package tallydock.desk.devices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.Symbology;
import tallydock.domain.digest.Bytes;

/// One scan on the test bench, or what should have been one.
///
/// @param isWhole whether an end came; of the others nothing is counted anywhere
record BenchScan(Instant at, String device, Bytes bytes, boolean isWhole) {
    private static final List<String> CONTROLS = List.of(("NUL SOH STX ETX EOT ENQ ACK BEL BS TAB LF VT FF CR SO SI "
                    + "DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US")
            .split(" "));
    private static final int MOST_SHOWN = 400;

    static BenchScan of(RawScan scan) {
        return new BenchScan(scan.at(), scan.device(), scan.bytes(), true);
    }

    /// What came, with a name in the place of each character that has no look of its own: `<GS>`, `<CR>`.
    String shown() {
        var text = bytes.asUtf8();
        var shown =
                text.codePoints().limit(MOST_SHOWN).mapToObj(BenchScan::sign).collect(Collectors.joining());
        return text.length() > MOST_SHOWN ? shown + "…" : shown;
    }

    private static String sign(int character) {
        if (character < CONTROLS.size()) {
            return "<" + CONTROLS.get(character) + ">";
        }
        boolean isSeen = !Character.isISOControl(character) && Character.getType(character) != Character.FORMAT;
        return isSeen ? Character.toString(character) : "<U+%04X>".formatted(character);
    }

    /// What kind of symbol it was, where the scanner says so.
    Optional<String> symbology() {
        return ScanText.of(bytes.asUtf8()).aim().flatMap(Symbology::of).map(Symbology::trade);
    }

    int length() {
        return ScanText.of(bytes.asUtf8()).shown().length();
    }
}
