package tallydock.proof.labels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How far the proof on labels has come; kept in a file, so that a long one can be taken up again. The file has the two
/// numbers in its first line and a line for each thing that is not as it should be.
record LabelProgress(int drawn, int symbols, List<String> left) {
    LabelProgress {
        left = List.copyOf(left);
    }

    /// Reads what an earlier run left; without a file nothing is done yet.
    static LabelProgress read(Optional<Path> file) throws IOException {
        if (file.isEmpty() || !Files.exists(file.orElseThrow())) {
            return new LabelProgress(0, 0, List.of());
        }
        var lines = Files.readAllLines(file.orElseThrow());
        String[] numbers = lines.getFirst().split(" ", -1);
        return new LabelProgress(
                Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), lines.subList(1, lines.size()));
    }

    LabelProgress plus(int labels, int more, List<String> wrong) {
        var all = new ArrayList<>(left);
        wrong.forEach(line -> all.add(line.replaceAll("\\R", " ")));
        return new LabelProgress(drawn + labels, symbols + more, all);
    }

    void write(Optional<Path> file) throws IOException {
        if (file.isPresent()) {
            var place = file.orElseThrow();
            var next = place.resolveSibling(place.getFileName() + ".next");
            Files.write(
                    next,
                    Stream.concat(Stream.of(drawn + " " + symbols), left.stream())
                            .toList());
            Files.move(next, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
