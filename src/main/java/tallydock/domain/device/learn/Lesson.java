package tallydock.domain.device.learn;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tallydock.domain.device.keyboard.KeyBurst;

/// A keyboard scanner while it is taught: the test codes that came so far, and the set-ups under which all of them are
/// what they are. A text that is no test code under any of them is never taken for one.
public final class Lesson {
    public static final Lesson BEGUN = new Lesson(Map.of());

    private final Map<TestCode, KeyBurst> heard;

    private Lesson(Map<TestCode, KeyBurst> heard) {
        this.heard = Map.copyOf(heard);
    }

    /// Takes one burst; the codes may come in any order.
    public Heard hear(KeyBurst burst) {
        var code = Stream.of(TestCode.values())
                .filter(one -> !Fits.of(one, burst.text()).isEmpty())
                .findFirst();
        return code.<Heard>map(one -> hear(one, burst)).orElseGet(Heard.NotATestCode::new);
    }

    private Heard hear(TestCode code, KeyBurst burst) {
        var more = new EnumMap<TestCode, KeyBurst>(TestCode.class);
        more.putAll(heard);
        boolean again = more.put(code, burst) != null;
        var next = new Lesson(more);
        return next.setups().isEmpty() ? new Heard.UnlikeTheOthers(code) : new Heard.Recognised(code, again, next);
    }

    /// The codes that came.
    public Set<TestCode> heard() {
        return heard.keySet();
    }

    /// The codes still to come.
    public Set<TestCode> missing() {
        var all = EnumSet.allOf(TestCode.class);
        all.removeAll(heard.keySet());
        return all;
    }

    /// What is known so far; empty before the first code.
    public Optional<Learned> learned() {
        return heard.isEmpty() ? Optional.empty() : Optional.of(new Summary(heard, setups()).learned());
    }

    /// The set-ups under which everything heard fits, the plainest first.
    private List<Setup> setups() {
        return heard.entrySet().stream()
                .map(one ->
                        List.copyOf(Fits.of(one.getKey(), one.getValue().text()).keySet()))
                .reduce((one, other) -> one.stream().filter(other::contains).toList())
                .orElse(List.of());
    }
}
