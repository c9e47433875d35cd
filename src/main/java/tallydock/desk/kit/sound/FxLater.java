package tallydock.desk.kit.sound;

import java.time.Duration;
import javafx.animation.PauseTransition;

/// Time kept by the FX thread, on which everything it arranges is done.
public final class FxLater implements Later {
    @Override
    public Runnable after(Duration delay, Runnable act) {
        var pause = new PauseTransition(javafx.util.Duration.millis((double) delay.toMillis()));
        pause.setOnFinished(_ -> act.run());
        pause.play();
        return pause::stop;
    }
}
