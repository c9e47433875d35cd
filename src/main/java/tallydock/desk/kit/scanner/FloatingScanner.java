package tallydock.desk.kit.scanner;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import tallydock.desk.kit.device.ScanTape;
import tallydock.desk.kit.report.RecordingPlaces;
import tallydock.desk.kit.text.Texts;

/// Calls the scanner on the screen into the window, and takes it away again; a lock or another station takes it away
/// too, and what it was playing ends.
public final class FloatingScanner {
    private final Texts texts;
    private final Parts parts;
    private final Consumer<Optional<Node>> afloat;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    /// What the panel works with.
    public record Parts(ScanTape tape, ScreenKeys keys, PlayModel play, RecordingPlaces places) {}

    /// `afloat` lets something float over all rooms of the window.
    public FloatingScanner(Texts texts, Parts parts, Consumer<Optional<Node>> afloat) {
        this.texts = texts;
        this.parts = parts;
        this.afloat = afloat;
    }

    /// Whether it is on the window.
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    public void show() {
        if (!open.get()) {
            var panel = new OnScreenScanner(texts, parts, this::hide);
            afloat.accept(Optional.of(panel));
            open.set(true);
            panel.parentProperty().addListener((_, _, parent) -> {
                if (parent == null) {
                    left();
                }
            });
        }
    }

    public void hide() {
        afloat.accept(Optional.empty());
    }

    private void left() {
        parts.play().stop();
        open.set(false);
    }
}
