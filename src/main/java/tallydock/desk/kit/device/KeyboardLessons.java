package tallydock.desk.kit.device;

import java.util.function.Consumer;
import tallydock.domain.device.keyboard.KeyBurst;
import tallydock.domain.device.keyboard.KeyboardTraits;

/// The keyboard scanners of all windows, to be taught. On the FX thread.
public interface KeyboardLessons {
    /// Begins a lesson: until what is returned is run, slow scanners and scanners without an end key are let through,
    /// and each burst goes to `heard` and nowhere else.
    Runnable begin(Consumer<KeyBurst> heard);

    /// Takes scanners for such from now on, in all windows.
    void use(KeyboardTraits traits);
}
