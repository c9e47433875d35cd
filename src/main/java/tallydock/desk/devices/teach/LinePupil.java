package tallydock.desk.devices.teach;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.device.Framing;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.keyboard.GroupSeparator;
import tallydock.domain.device.keyboard.KeyBurst;
import tallydock.domain.device.keyboard.ScanEnd;
import tallydock.domain.device.keyboard.ScanTiming;
import tallydock.domain.digest.Bytes;

/// A scanner on a line that is taught.
///
/// @param unended its newest message, where that had no end
/// @param ends how such a message seems to end
/// @param use listens to the scanner so from now on
public record LinePupil(
        LineScanner scanner,
        ObservableValue<Optional<RawScan>> unended,
        Function<Bytes, Optional<Framing>> ends,
        Consumer<LineScanner> use) {
    private static final String STX = "\u0002";
    private static final String ENDS = "\r\n\t\u0003";

    /// What a line sent, as the lesson knows it: without end, and without the pace that a line does not tell.
    static KeyBurst burst(RawScan scan) {
        var text = scan.bytes().asUtf8();
        int end = text.length();
        while (end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        var code = text.substring(text.startsWith(STX) ? 1 : 0, Math.max(end, text.startsWith(STX) ? 1 : 0));
        boolean hasSeparator = code.indexOf(GroupSeparator.GS) >= 0;
        return new KeyBurst(
                code,
                new ScanTiming(0, 0, 0, ScanEnd.ENTER),
                hasSeparator ? Set.of(GroupSeparator.Way.CHARACTER) : Set.of(),
                false);
    }

    /// The scanner with another end.
    LineScanner ended(Framing framing) {
        return new LineScanner(scanner.port(), scanner.lane(), scanner.settings(), framing);
    }
}
