package tallydock.proof.labels;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How far the proof on symbols has come; it is kept as lines "FAMILY done free differing" below one with the seed.
record SymbolProgress(long seed, Map<PayloadFamily, Count> counts) {
    /// @param free written in another way of the same length
    record Count(int done, int free, int differing) {
        Count plus(Count more) {
            return new Count(done + more.done, free + more.free, differing + more.differing);
        }
    }

    SymbolProgress {
        counts = Map.copyOf(counts);
    }

    /// Reads the lines of an earlier run; without any nothing is done yet.
    static SymbolProgress read(List<String> lines, long seed) {
        var counts = new EnumMap<PayloadFamily, Count>(PayloadFamily.class);
        if (lines.isEmpty()) {
            return new SymbolProgress(seed, counts);
        }
        for (String line : lines.subList(1, lines.size())) {
            String[] words = line.split(" ", -1);
            int[] numbers =
                    Arrays.stream(words).skip(1).mapToInt(Integer::parseInt).toArray();
            counts.put(PayloadFamily.valueOf(words[0]), new Count(numbers[0], numbers[1], numbers[2]));
        }
        return new SymbolProgress(Long.parseLong(lines.getFirst()), counts);
    }

    SymbolProgress plus(PayloadFamily family, Count more) {
        var all = new EnumMap<PayloadFamily, Count>(PayloadFamily.class);
        all.putAll(counts);
        all.put(family, count(family).plus(more));
        return new SymbolProgress(seed, all);
    }

    List<String> lines() {
        var counted = counts.entrySet().stream().map(entry -> {
            var count = entry.getValue();
            return "%s %d %d %d".formatted(entry.getKey().name(), count.done, count.free, count.differing);
        });
        return Stream.concat(Stream.of(Long.toString(seed)), counted).toList();
    }

    int done(PayloadFamily family) {
        return count(family).done;
    }

    int differing() {
        return counts.values().stream().mapToInt(Count::differing).sum();
    }

    Count count(PayloadFamily family) {
        return counts.getOrDefault(family, new Count(0, 0, 0));
    }
}
