package tallydock.desk.kit.device;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;
import tallydock.domain.device.LineScale;
import tallydock.domain.device.LineState;
import tallydock.domain.device.PortName;
import tallydock.domain.device.scale.ScaleReading;
import tallydock.domain.device.scale.ScaleWord;

/// How the scales of the station stand and what they weigh, as they were last heard. FX thread.
public final class ScaleStates {
    /// A moving weight is shown anew only so often.
    private static final Duration PACE = Duration.ofMillis(150);

    private final ReadOnlyListWrapper<Standing> all = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final List<Listener> listeners = new ArrayList<>();
    private final Set<PortName> strange = new HashSet<>();

    /// Hears every word of every scale.
    @FunctionalInterface
    public interface Listener {
        void heard(LineScale scale, ScaleWord word);
    }

    /// Whether a scale on an open port is understood.
    public enum Voice {
        /// Its first word is awaited.
        AWAITED,
        SPEAKS,
        /// No word came for a while.
        SILENT,
        /// What comes is none of its words.
        STRANGE
    }

    /// A scale, how its port stands, its newest word but for what became of a zero, and when it was zeroed last.
    public record Standing(
            LineScale scale, LineState line, Voice voice, Optional<ScaleWord> word, Optional<Instant> zeroed) {
        static Standing of(LineScale scale) {
            return new Standing(scale, LineState.OPENING, Voice.AWAITED, Optional.empty(), Optional.empty());
        }

        /// Whether it can be weighed with.
        public boolean isHeard() {
            return line == LineState.LISTENING && voice == Voice.SPEAKS;
        }

        Standing in(Voice next) {
            boolean speaks = next == Voice.SPEAKS;
            return new Standing(scale, line, next, speaks ? word : Optional.empty(), zeroed);
        }

        Standing after(ScaleWord next) {
            return next.reading() instanceof ScaleReading.Zeroed(boolean isDone)
                    ? new Standing(scale, line, Voice.SPEAKS, word, isDone ? Optional.of(next.at()) : zeroed)
                    : new Standing(scale, line, Voice.SPEAKS, Optional.of(next), zeroed);
        }

        boolean shows(ScaleWord next) {
            return word.filter(before -> before.reading().equals(next.reading())
                            || (isMoving(next)
                                    && Duration.between(before.at(), next.at()).compareTo(PACE) < 0))
                    .isPresent();
        }

        private static boolean isMoving(ScaleWord word) {
            return word.reading() instanceof ScaleReading.Weighs weighs && !weighs.isStable();
        }
    }

    public ReadOnlyListProperty<Standing> all() {
        return all.getReadOnlyProperty();
    }

    /// Hears every word from now on; the answer ends that.
    public Runnable listen(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// These are in use now; of the new ones nothing is known yet.
    public void use(Collection<LineScale> scales) {
        all.setAll(scales.stream().map(this::standing).toList());
    }

    private Standing standing(LineScale scale) {
        return all.stream()
                .filter(each -> each.scale().equals(scale))
                .findFirst()
                .orElseGet(() -> Standing.of(scale));
    }

    /// Its port stands otherwise.
    public void stands(LineScale scale, LineState line) {
        change(scale, each -> new Standing(scale, line, Voice.AWAITED, Optional.empty(), each.zeroed()));
    }

    public void said(LineScale scale, ScaleWord word) {
        strange.remove(scale.port());
        boolean isNews = !standing(scale).shows(word) || !standing(scale).isHeard();
        if (isNews) {
            change(scale, each -> each.after(word));
        }
        List.copyOf(listeners).forEach(listener -> listener.heard(scale, word));
    }

    /// Something came that is none of its words.
    public void strange(LineScale scale) {
        strange.add(scale.port());
    }

    /// No word came for a while.
    public void silent(LineScale scale) {
        var voice = strange.remove(scale.port()) ? Voice.STRANGE : Voice.SILENT;
        if (standing(scale).voice() != voice) {
            change(scale, each -> each.in(voice));
        }
    }

    private void change(LineScale scale, UnaryOperator<Standing> change) {
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).scale().equals(scale)) {
                all.set(at, change.apply(all.get(at)));
            }
        }
    }
}
