package tallydock.scanner.wedge;

import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.usecase.scan.KeyScanner;

/// Keyboard scanners as the windows know them.
public final class KeyboardScanner<E> implements KeyScanner<E> {
    private WedgeDecoder<E> decoder;

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

    @Override
    public Answer<E> use(KeyboardTraits traits) {
        return changed(WedgeProfile.of(traits));
    }

    @Override
    public Answer<E> teach() {
        return changed(WedgeProfile.TEACHING);
    }

    private Answer<E> changed(WedgeProfile profile) {
        var last = answer(decoder.end());
        decoder = new WedgeDecoder<>(profile);
        return last;
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
            case WedgeResult.Scanned scan ->
                new Burst.Scan(scan.burst(), scan.timing().followsTyping());
            case WedgeResult.CutOff cut -> new Burst.TooLong(cut.burst());
        };
    }
}
