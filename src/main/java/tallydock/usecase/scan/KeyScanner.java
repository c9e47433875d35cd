package tallydock.usecase.scan;

import java.util.List;
import java.util.Optional;
import tallydock.domain.device.keyboard.KeyBurst;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.domain.device.keyboard.LongBurst;

/// Tells what a keyboard scanner sent from what a person typed, ahead of every control. One serves all
/// windows, on their one thread. `E` is the window's own event, which comes back when it turns out to be a
/// person's.
public interface KeyScanner<E> {
    /// Takes the next key event, in the order they came: pressed, typed and released.
    Answer<E> take(Key key, E event);

    /// A frame is shown: lets go what is not going to be a scan. `nanos` is by the keys' clock.
    Answer<E> tick(long nanos);

    /// Whether keys are held: `tick` must be called with every frame, so that the time in which the one thread stood
    /// still is not taken for a person's pause. Between scans it may be.
    boolean isHolding();

    /// Takes scanners for such from now on. What is held is let go.
    Answer<E> use(KeyboardTraits traits);

    /// From now on lets slow scanners and scanners without an end key through: one is taught, and nobody types. What is
    /// held is let go.
    Answer<E> teach();

    /// One key event. `name` is the key's name as `javafx.scene.input.KeyCode` has it, empty when typed; `text` is what
    /// was typed, else empty; `nanos` comes from a monotonic clock.
    record Key(Kind kind, String name, String text, Modifiers modifiers, long nanos) {}

    /// The three events a key makes.
    enum Kind {
        PRESSED,
        TYPED,
        RELEASED
    }

    /// The modifier keys that were down.
    record Modifiers(boolean control, boolean alt, boolean shift, boolean meta) {}

    /// What to do, in this order: fire `released` at the focused control, past the scanner; act on `burst`;
    /// stop the event when it is consumed.
    record Answer<E>(boolean isConsumed, List<E> released, Optional<Burst> burst) {
        public Answer {
            released = List.copyOf(released);
        }
    }

    /// What a burst of keys came to.
    sealed interface Burst {
        /// A scan. It `followsTyping` so closely that its beginning may be missing.
        record Scan(KeyBurst keys, boolean followsTyping) implements Burst {}

        /// The rest of a scan that an input method took a part of.
        record Composed(String rest) implements Burst {}

        /// Longer than any barcode.
        record TooLong(LongBurst keys) implements Burst {}
    }
}
