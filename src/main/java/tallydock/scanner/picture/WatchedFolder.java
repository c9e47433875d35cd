package tallydock.scanner.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.usecase.SourceFile;
import tallydock.usecase.photo.PictureFolders.Look;
import tallydock.usecase.photo.PictureFolders.Watch;

/// One folder, without those below it. A file counts as complete when two looks find it the same and it ends as a
/// picture does; each state of a file is told once.
final class WatchedFolder implements Watch {
    private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);
    /// More files than any camera's folder has.
    private static final int MOST = 20_000;

    private final String folder;
    private final PictureLimits limits = PictureLimits.STANDARD;
    private final Set<Found> done = new HashSet<>();
    private Map<Path, Found> before = Map.of();
    private boolean begun;

    /// A file in one state.
    private record Found(Path file, long size, FileTime changed) {}

    WatchedFolder(String folder) {
        this.folder = folder;
    }

    @Override
    public Look look() {
        try {
            return seen(list(Path.of(folder)));
        } catch (IOException | UncheckedIOException | InvalidPathException | SecurityException e) {
            LOG.debug("the folder of pictures cannot be read: {}", e.toString());
            return new Look.Gone();
        }
    }

    private Look seen(Map<Path, Found> now) {
        if (!begun) {
            begun = true;
            done.addAll(now.values());
        }
        var complete = new ArrayList<Found>();
        for (var found : now.values()) {
            if (found.equals(before.get(found.file)) && done.add(found) && isPicture(found)) {
                complete.add(found);
            }
        }
        before = now;
        done.retainAll(Set.copyOf(now.values()));
        return new Look.New(complete.stream()
                .sorted(Comparator.comparing(Found::changed).thenComparing(Found::file))
                .map(found -> new SourceFile(found.file.toString()))
                .toList());
    }

    private static Map<Path, Found> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var found = new HashMap<Path, Found>();
            files.limit(MOST).flatMap(file -> found(file).stream()).forEach(each -> found.put(each.file, each));
            return found;
        }
    }

    /// No links, no hidden files: a program that copies writes under a hidden name first.
    private static Optional<Found> found(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile() && !Files.isHidden(file) && attributes.size() > 0
                    ? Optional.of(new Found(file, attributes.size(), attributes.lastModifiedTime()))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private boolean isPicture(Found found) {
        if (found.size > limits.bytes()) {
            return false;
        }
        try {
            var bytes = Files.readAllBytes(found.file);
            var format = PictureFormat.of(bytes);
            return List.of(PictureFormat.JPEG, PictureFormat.PNG).contains(format)
                    && PictureHeader.of(format, bytes).isPresent();
        } catch (IOException _) {
            return false;
        }
    }
}
