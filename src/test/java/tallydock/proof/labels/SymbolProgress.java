package tallydock.proof.labels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How far the proof on symbols has come; kept in a file of lines "FAMILY done free differing" below one with the seed.
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

    /// Reads what an earlier run left; without a file nothing is done yet.
    static SymbolProgress read(Optional<Path> file, long seed) throws IOException {
        var counts = new EnumMap<PayloadFamily, Count>(PayloadFamily.class);
        if (file.isEmpty() || !Files.exists(file.orElseThrow())) {
            return new SymbolProgress(seed, counts);
        }
        List<String> lines = Files.readAllLines(file.orElseThrow());
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

    void write(Optional<Path> file) throws IOException {
        if (file.isPresent()) {
            var text = new StringBuilder().append(seed).append('\n');
            counts.forEach((family, count) ->
                    text.append("%s %d %d %d%n".formatted(family.name(), count.done, count.free, count.differing)));
            var next = file.orElseThrow().resolveSibling(file.orElseThrow().getFileName() + ".next");
            Files.writeString(next, text);
            Files.move(next, file.orElseThrow(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
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
