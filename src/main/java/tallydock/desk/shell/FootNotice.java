package tallydock.desk.shell;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.Banner;
import tallydock.desk.kit.text.Texts;

/// Says something in the place of the status bar, for a moment.
final class FootNotice {
    private static final Duration MOMENT = Duration.seconds(4);

    private final Texts texts;
    private final BooleanSupplier isOpen;
    private final PauseTransition moment = new PauseTransition(MOMENT);

    /// `isOpen` says whether the foot is still the frame's own when the moment is over.
    FootNotice(Texts texts, BooleanSupplier isOpen) {
        this.texts = texts;
        this.isOpen = isOpen;
    }

    void say(RoomFrame frame, IgnoredWords.Words words) {
        frame.foot(new Banner(texts, Fill.WARNING, words.word(), words.step()));
        moment.setOnFinished(_ -> {
            if (isOpen.getAsBoolean()) {
                frame.foot();
            }
        });
        moment.playFromStart();
    }
}
