package tallydock.scanner.scale;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/// Frames that are lines: each ends with CR, LF or both. A line reads by its tail, so that noise before a frame does
/// not spoil it.
record LineGrammar(Function<String, Sense> reader) implements Grammar {
    private static final char CR = '\r';
    private static final char LF = '\n';

    @Override
    public Cut cut(byte[] kept, boolean isQuiet) {
        for (int at = 0; at < kept.length; at++) {
            if (kept[at] == CR || kept[at] == LF) {
                return at == 0 ? Cut.nothing(1) : Cut.frame(at + 1);
            }
        }
        return Cut.MORE;
    }

    @Override
    public Sense read(byte[] frame) {
        return reader.apply(new String(frame, 0, frame.length - 1, StandardCharsets.ISO_8859_1));
    }
}
