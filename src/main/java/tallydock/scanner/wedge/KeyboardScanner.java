package tallydock.scanner.wedge;

import tallydock.usecase.scan.KeyScanner;

/// Keyboard scanners as the windows know them.
public final class KeyboardScanner<E> implements KeyScanner<E> {
    private final WedgeDecoder<E> decoder;

    public KeyboardScanner(WedgeProfile profile) {
        decoder = new WedgeDecoder<>(profile);
    }

    @Override
    public Answer<E> take(Key key, E event) {
        return answer(decoder.take(stroke(key), event));
    }

    @Override
    public Answer<E> tick(long nanos) {
        return answer(decoder.tick(nanos));
    }

    @Override
    public boolean isHolding() {
        return decoder.isHolding();
    }

    private static KeyStroke stroke(Key key) {
        var kind = switch (key.kind()) {
            case PRESSED -> KeyStroke.Kind.PRESSED;
            case TYPED -> KeyStroke.Kind.TYPED;
            case RELEASED -> KeyStroke.Kind.RELEASED;
        };
        var down = key.modifiers();
        var modifiers = new KeyStroke.Modifiers(down.control(), down.alt(), down.shift(), down.meta());
        return new KeyStroke(kind, key.name(), key.text(), modifiers, key.nanos());
    }

    private static <E> Answer<E> answer(WedgeAnswer<E> answer) {
        return new Answer<>(
                answer.isConsumed(), answer.released(), answer.result().map(KeyboardScanner::burst));
    }

    private static Burst burst(WedgeResult result) {
        return switch (result) {
            case WedgeResult.Scanned(var bytes, var timing) -> new Burst.Scan(bytes, timing.followsTyping());
            case WedgeResult.CutOff cut -> new Burst.TooLong(cut.characters());
        };
    }
}
