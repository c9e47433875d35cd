package tallydock.desk.devices.bench;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.Symbology;
import tallydock.domain.barcode.meaning.Barcodes;
import tallydock.domain.barcode.meaning.Understanding;
import tallydock.domain.recording.RecordedScan;

/// One scan as the test bench looks at it.
record BenchScan(RecordedScan recorded) {
    private static final List<String> CONTROLS = List.of(("NUL SOH STX ETX EOT ENQ ACK BEL BS TAB LF VT FF CR SO SI "
                    + "DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US")
            .split(" "));
    private static final int MOST_SHOWN = 400;

    /// What came, with a name in the place of each character that has no look of its own: `<GS>`, `<CR>`.
    String shown() {
        return shown(recorded.scan().bytes().asUtf8());
    }

    /// A text that may hold anything.
    static String shown(String text) {
        var shown =
                text.codePoints().limit(MOST_SHOWN).mapToObj(BenchScan::sign).collect(Collectors.joining());
        return text.codePointCount(0, text.length()) > MOST_SHOWN ? shown + "…" : shown;
    }

    private static String sign(int character) {
        if (character < CONTROLS.size()) {
            return "<" + CONTROLS.get(character) + ">";
        }
        boolean isSeen = !Character.isISOControl(character) && Character.getType(character) != Character.FORMAT;
        return isSeen ? Character.toString(character) : "<U+%04X>".formatted(character);
    }

    /// The bytes, as far as they are shown.
    String hex() {
        var all = recorded.scan().bytes().toArray();
        var first = HexFormat.ofDelimiter(" ").formatHex(all, 0, Math.min(all.length, MOST_SHOWN));
        return all.length > MOST_SHOWN ? first + " …" : first;
    }

    /// What kind of symbol it was, where the scanner says so.
    Optional<String> symbology() {
        return text().aim().flatMap(Symbology::of).map(Symbology::trade);
    }

    /// Characters without the line end.
    int length() {
        return text().shown().length();
    }

    /// All it can mean, the most certain first.
    Understanding understanding() {
        return Barcodes.understand(text());
    }

    private ScanText text() {
        return ScanText.of(recorded.scan().text());
    }
}
