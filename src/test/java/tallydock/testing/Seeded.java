package tallydock.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/// Property tests: many random lists, each from a seed that is printed when it fails, and shrunk by leaving out halves,
/// quarters and so on for as long as it still fails.
public final class Seeded {
    private static final long FIRST_SEED = 20_260_101L;

    private Seeded() {}

    /// Checks the property on `tries` lists.
    public static <T> void check(int tries, Function<RandomGenerator, List<T>> generator, Consumer<List<T>> property) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + tries; seed++) {
            var list = generator.apply(random(seed));
            var failure = failure(list, property);
            if (failure.isPresent()) {
                var small = shrink(list, property);
                throw new AssertionError(
                        "seed " + seed + ", " + small.size() + " of " + list.size() + ": " + small,
                        failure(small, property).orElse(failure.orElseThrow()));
            }
        }
    }

    public static RandomGenerator random(long seed) {
        return new SplittableRandom(seed);
    }

    private static <T> List<T> shrink(List<T> failing, Consumer<List<T>> property) {
        var smallest = failing;
        for (int chunk = failing.size() / 2; chunk > 0; chunk /= 2) {
            for (int from = 0; from < smallest.size(); ) {
                var without = new ArrayList<>(smallest);
                without.subList(from, Math.min(from + chunk, smallest.size())).clear();
                if (failure(without, property).isPresent()) {
                    smallest = without;
                } else {
                    from += chunk;
                }
            }
        }
        return smallest;
    }

    private static <T> Optional<Throwable> failure(List<T> list, Consumer<List<T>> property) {
        try {
            property.accept(list);
            return Optional.empty();
        } catch (AssertionError | RuntimeException e) {
            return Optional.of(e);
        }
    }
}
