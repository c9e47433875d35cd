package tallydock.app.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tallydock.domain.practice.Tour;
import tallydock.domain.practice.TourStep;
import tallydock.usecase.practice.TourNotes;

/// Keeps the tour in a small file of the practice folder: a line `done STEP` or `skipped STEP` for each step that is
/// past. Lines it does not know are left out, as of a newer program.
final class TourFile implements TourNotes {
    private static final String DONE = "done ";
    private static final String SKIPPED = "skipped ";

    private final Path file;

    TourFile(Path folder) {
        this.file = folder.resolve("tour.txt");
    }

    @Override
    public Tour kept() {
        try {
            var lines = Files.readAllLines(file);
            return new Tour(steps(lines, DONE), steps(lines, SKIPPED));
        } catch (NoSuchFileException _) {
            return Tour.START;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<TourStep> steps(List<String> lines, String word) {
        return Arrays.stream(TourStep.values())
                .filter(step -> lines.contains(word + step.name()))
                .collect(Collectors.toSet());
    }

    @Override
    public void keep(Tour tour) {
        var done = tour.done().stream().map(step -> DONE + step.name());
        var skipped = tour.skipped().stream().map(step -> SKIPPED + step.name());
        var next = file.resolveSibling("tour.txt.new");
        try {
            Files.write(next, Stream.concat(done, skipped).toList());
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
