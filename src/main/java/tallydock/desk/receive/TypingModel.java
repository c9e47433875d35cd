package tallydock.desk.receive;

import java.time.Duration;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import tallydock.desk.kit.sound.Later;

/// The field for a code that no scanner reads, and how long it stays open without a key.
final class TypingModel {
    static final Duration OPEN = Duration.ofSeconds(20);

    private final Later later;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private Runnable noEnd = () -> {};

    TypingModel(Later later) {
        this.later = later;
    }

    /// Whether the field is open.
    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    void start() {
        open.set(true);
        keyTyped();
    }

    /// A key in the field: the wait begins anew.
    void keyTyped() {
        noEnd.run();
        noEnd = later.after(OPEN, this::stop);
    }

    void stop() {
        noEnd.run();
        noEnd = () -> {};
        open.set(false);
    }
}
