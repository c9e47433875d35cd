package tallydock.scanner.wedge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A window with an event filter and one control that keeps what reaches it.
final class Window {
    private static final long PULSE = 16 * Keyboard.MILLI;

    private final WedgeDecoder<KeyStroke> decoder;
    private final List<KeyStroke> control = new ArrayList<>();
    private final List<WedgeResult> results = new ArrayList<>();
    private long now;

    Window(WedgeProfile profile) {
        this(profile, WedgeDecoder.LIMIT);
    }

    Window(WedgeProfile profile, int limit) {
        decoder = new WedgeDecoder<>(profile, limit);
    }

    static Window after(Keyboard keyboard) {
        return new Window(WedgeProfile.ANY).sees(keyboard);
    }

    /// Shows all events with pulses in between, and lets a second pass.
    Window sees(Keyboard keyboard) {
        seesSoFar(keyboard);
        pulsesUntil(now + 1000 * Keyboard.MILLI);
        return this;
    }

    /// Shows all events with pulses in between, and no pulse after the last.
    void seesSoFar(Keyboard keyboard) {
        var strokes = new ArrayList<>(keyboard.strokes());
        strokes.sort(Comparator.comparingLong(KeyStroke::nanos));
        for (var stroke : strokes) {
            pulsesUntil(stroke.nanos());
            seesNow(stroke);
        }
    }

    void seesNow(KeyStroke stroke) {
        now = Math.max(now, stroke.nanos());
        var answer = decoder.take(stroke, stroke);
        act(answer);
        if (!answer.isConsumed()) {
            control.add(stroke);
        }
    }

    void pulsesUntil(long nanos) {
        while (now + PULSE < nanos) {
            pulse(now + PULSE);
        }
        now = nanos;
    }

    void pulse(long nanos) {
        now = nanos;
        act(decoder.tick(nanos));
    }

    private void act(WedgeAnswer<KeyStroke> answer) {
        control.addAll(answer.released());
        answer.result().ifPresent(results::add);
    }

    /// All that reached the control.
    List<KeyStroke> control() {
        return control;
    }

    String controlText() {
        return control.stream().map(KeyStroke::text).collect(Collectors.joining());
    }

    List<String> controlKeys() {
        return control.stream()
                .filter(stroke -> stroke.kind() == KeyStroke.Kind.PRESSED)
                .map(KeyStroke::key)
                .toList();
    }

    List<WedgeResult> results() {
        return results;
    }

    List<String> scans() {
        return results.stream()
                .flatMap(result -> result instanceof WedgeResult.Scanned scanned
                        ? Optional.of(scanned.burst().sent()).stream()
                        : Optional.<String>empty().stream())
                .toList();
    }
}
