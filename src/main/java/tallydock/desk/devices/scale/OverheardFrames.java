package tallydock.desk.devices.scale;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What a scale sent while it is taught; the oldest are forgotten.
final class OverheardFrames {
    private static final int MOST = 400;
    private static final int STILL = 12;

    private final ArrayDeque<String> frames = new ArrayDeque<>();
    private final ReadOnlyStringWrapper newest = new ReadOnlyStringWrapper("");

    /// The newest.
    ReadOnlyStringProperty newest() {
        return newest.getReadOnlyProperty();
    }

    void add(String frame) {
        frames.addLast(frame);
        if (frames.size() > MOST) {
            frames.removeFirst();
        }
        newest.set(frame);
    }

    void clear() {
        frames.clear();
    }

    /// Enough of the newest to learn from a weight that rests.
    List<String> still() {
        return frames.stream().skip(Math.max(0, frames.size() - STILL)).toList();
    }

    Collection<String> all() {
        return List.copyOf(frames);
    }
}
