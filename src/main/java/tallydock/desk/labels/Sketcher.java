package tallydock.desk.labels;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.Background;
import tallydock.desk.kit.labelling.LabelSight;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.Template;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;
import tallydock.usecase.label.LabelPictures;

/// Draws the label that is being changed, off the FX thread. While one is drawn only the latest of those that are asked
/// for waits.
final class Sketcher {
    private final Background background;
    private final LabelPictures pictures;
    private final Consumer<RuntimeException> failed;
    private final AtomicLong latest = new AtomicLong();
    private final ReadOnlyObjectWrapper<Optional<LabelSight>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What a label is looked at on.
    record Paper(Stock stock, Head head) {}

    Sketcher(Background background, LabelPictures pictures, Consumer<RuntimeException> failed) {
        this.background = background;
        this.pictures = pictures;
        this.failed = failed;
    }

    ReadOnlyObjectProperty<Optional<LabelSight>> shown() {
        return shown.getReadOnlyProperty();
    }

    void draw(Template template, Paper paper, LabelValues values) {
        long mine = latest.incrementAndGet();
        background.run(
                () -> latest.get() == mine
                        ? Optional.of(LabelSight.of(pictures.draw(template, paper.stock(), paper.head(), values)))
                        : Optional.<LabelSight>empty(),
                picture -> picture.filter(_ -> latest.get() == mine).ifPresent(one -> shown.set(Optional.of(one))),
                failed);
    }
}
