package tallydock.scanner.scale;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/// Frames of a way of speaking that is taught: runs of characters that can be seen, between any that cannot.
record SeenText(Function<String, Sense> reader) implements Grammar {
    @Override
    public Cut cut(byte[] kept, boolean isQuiet) {
        for (int at = 0; at < kept.length; at++) {
            if (kept[at] < ' ' || kept[at] == 0x7F) {
                return at == 0 ? Cut.nothing(1) : Cut.frame(at + 1);
            }
        }
        return Cut.MORE;
    }

    /// The text of a frame without the character that ended it.
    static String text(byte[] frame) {
        return new String(frame, 0, frame.length - 1, StandardCharsets.US_ASCII);
    }

    @Override
    public Sense read(byte[] frame) {
        return reader.apply(text(frame));
    }
}
