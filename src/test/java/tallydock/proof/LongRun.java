package tallydock.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// What every long proof may be told: what its chance begins with, and a file in which it remembers how far it came, so
/// that one that was broken off goes on from there.
public final class LongRun {
    @Option(names = "--state", description = "Remembers in this file how far it came, and goes on from there.")
    private Optional<Path> state = Optional.empty();

    @Option(names = "--seed", description = "What chance begins with.")
    private long seed = System.nanoTime();

    public long seed() {
        return seed;
    }

    /// The lines that an earlier run left; none where this is the first.
    public List<String> left() throws IOException {
        return state.isPresent() && Files.exists(state.get()) ? Files.readAllLines(state.get()) : List.of();
    }

    /// The numbers in lines of the form "name=number", in their order.
    public static List<Long> numbers(List<String> lines) {
        return lines.stream()
                .map(line -> Long.valueOf(line.substring(line.indexOf('=') + 1)))
                .toList();
    }

    /// Leaves these lines, whole or not at all.
    public void keep(List<String> lines) throws IOException {
        if (state.isPresent()) {
            var next = state.get().resolveSibling(state.get().getFileName() + ".next");
            Files.write(next, lines);
            Files.move(next, state.get(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
