package tallydock.desk.labels;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.Background;
import tallydock.desk.kit.label.LabelImage;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.placed.Finding;
import tallydock.usecase.label.LabelPreviews;

/// Draws the label that is being changed, off the FX thread. While one is drawn only the latest of those that are asked
/// for waits.
final class Sketcher {
    private final Background background;
    private final LabelPreviews previews;
    private final Consumer<RuntimeException> failed;
    private final AtomicLong latest = new AtomicLong();
    private final ReadOnlyObjectWrapper<Sketch> shown = new ReadOnlyObjectWrapper<>(Sketch.NONE);

    /// A label on the screen and what is said about it.
    record Sketch(Optional<LabelImage> image, List<Finding> findings) {
        static final Sketch NONE = new Sketch(Optional.empty(), List.of());

        Sketch {
            findings = List.copyOf(findings);
        }
    }

    Sketcher(Background background, LabelPreviews previews, Consumer<RuntimeException> failed) {
        this.background = background;
        this.previews = previews;
        this.failed = failed;
    }

    ReadOnlyObjectProperty<Sketch> shown() {
        return shown.getReadOnlyProperty();
    }

    void draw(LabelPreviews.Paper paper, LabelValues values) {
        long mine = latest.incrementAndGet();
        background.run(
                () -> latest.get() == mine ? Optional.of(sketch(paper, values)) : Optional.<Sketch>empty(),
                sketch -> sketch.filter(_ -> latest.get() == mine).ifPresent(shown::set),
                failed);
    }

    private Sketch sketch(LabelPreviews.Paper paper, LabelValues values) {
        var preview = previews.of(paper, values);
        return new Sketch(Optional.of(LabelImage.of(preview)), preview.findings());
    }
}
