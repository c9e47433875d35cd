package tallydock.domain.practice;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// How far a person is on the tour. A step is done by doing it, in whatever order, and stays done when it is taken
/// back;
/// or it is skipped, until it is done after all.
public record Tour(Set<TourStep> done, Set<TourStep> skipped) {
    /// Nothing done yet.
    public static final Tour START = new Tour(Set.of(), Set.of());

    public Tour {
        done = Collections.unmodifiableSet(copy(done));
        skipped = Collections.unmodifiableSet(without(skipped, done));
    }

    /// The step to do now; empty at the end of the tour.
    public Optional<TourStep> current() {
        return Arrays.stream(TourStep.values()).filter(step -> !isPast(step)).findFirst();
    }

    /// Whether a step is done or skipped.
    public boolean isPast(TourStep step) {
        return done.contains(step) || skipped.contains(step);
    }

    /// The tour after these things have really happened.
    public Tour after(Set<TourStep> happened) {
        var all = copy(done);
        all.addAll(happened);
        return new Tour(all, skipped);
    }

    /// The tour without the step that was to be done now.
    public Tour skip() {
        var all = copy(skipped);
        current().ifPresent(all::add);
        return new Tour(done, all);
    }

    private static Set<TourStep> copy(Set<TourStep> steps) {
        var copy = EnumSet.noneOf(TourStep.class);
        copy.addAll(steps);
        return copy;
    }

    private static Set<TourStep> without(Set<TourStep> steps, Set<TourStep> others) {
        var rest = copy(steps);
        rest.removeAll(others);
        return rest;
    }
}
