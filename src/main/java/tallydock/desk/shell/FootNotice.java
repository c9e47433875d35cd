package tallydock.desk.shell;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.Banner;
import tallydock.desk.kit.sound.Later;
import tallydock.desk.kit.text.Texts;

/// Says something in the place of the status bar: for a moment, or for as long as it lasts. What lasts comes back after
/// what is said for a moment.
final class FootNotice {
    private static final Duration MOMENT = Duration.ofSeconds(4);
    /// What lasts and is not said again for so long is over.
    private static final Duration QUIET = Duration.ofSeconds(2);

    /// The foot of the frame that is shown, for a notice or, when empty, for the frame's own status bar.
    private final Consumer<Optional<Node>> foot;

    private final Texts texts;
    private final BooleanSupplier isOpen;
    private final Later later;
    private Optional<IgnoredWords.Words> lasting = Optional.empty();
    private boolean isMoment;
    private Runnable noEnd = () -> {};
    private Runnable noQuiet = () -> {};

    /// `isOpen` says whether the foot is still the frame's own when the moment is over.
    FootNotice(Texts texts, Consumer<Optional<Node>> foot, BooleanSupplier isOpen, Later later) {
        this.texts = texts;
        this.foot = foot;
        this.isOpen = isOpen;
        this.later = later;
    }

    /// Says it for a moment.
    void say(IgnoredWords.Words words) {
        if (!isOpen.getAsBoolean()) {
            return;
        }
        isMoment = true;
        foot.accept(Optional.of(banner(words)));
        noEnd.run();
        noEnd = later.after(MOMENT, () -> {
            isMoment = false;
            show();
        });
    }

    /// Says it until it is not said again for a while.
    void last(IgnoredWords.Words words) {
        boolean isNew = !lasting.equals(Optional.of(words));
        lasting = Optional.of(words);
        noQuiet.run();
        noQuiet = later.after(QUIET, () -> {
            lasting = Optional.empty();
            show();
        });
        if (isNew) {
            show();
        }
    }

    /// Another frame is shown.
    void again() {
        isMoment = false;
        noEnd.run();
        show();
    }

    private void show() {
        if (!isMoment && isOpen.getAsBoolean()) {
            foot.accept(lasting.map(this::banner));
        }
    }

    private Node banner(IgnoredWords.Words words) {
        return new Banner(texts, Fill.WARNING, words.word(), words.step());
    }
}
