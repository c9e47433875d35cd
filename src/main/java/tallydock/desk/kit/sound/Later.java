package tallydock.desk.kit.sound;

import java.time.Duration;

/// Time as the sounds need it: something to be done after a while, unless it is called off.
public interface Later {
    /// Arranges for `act`; the answer calls it off.
    Runnable after(Duration delay, Runnable act);
}
