package tallydock.desk.kit.frame;

import javafx.animation.AnimationTimer;

/// Work that may be seen one frame later than what was just set: the lists beside a stage. The frame in between carries
/// the stage alone, which is painted in a third of the time. Asked again before its turn it runs once.
public final class NextFrame extends AnimationTimer {
    private final Runnable work;
    private boolean waited;

    public NextFrame(Runnable work) {
        this.work = work;
    }

    /// Runs the work after the frame that comes next.
    public void ask() {
        start();
    }

    /// Called by the FX runtime before each frame is laid out.
    @Override
    public void handle(long now) {
        if (waited) {
            stop();
            work.run();
        }
        waited = !waited;
    }
}
