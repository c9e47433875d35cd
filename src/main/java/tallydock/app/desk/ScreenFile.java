package tallydock.app.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.TextScale;
import tallydock.desk.kit.theme.Theme;

/// Keeps how the window of this station looks in a small file beside its store, since it is wanted before any store is
/// open: a line for each of language, theme and text size in percent. Lines it does not know are left out.
final class ScreenFile {
    /// Language, theme and text size as somebody last chose them.
    record Wishes(Language language, Theme theme, TextScale scale) {}

    private static final Logger LOG = LoggerFactory.getLogger(ScreenFile.class);
    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";
    private static final String TEXT = "text";

    private final Path file;

    ScreenFile(Path folder) {
        this.file = folder.resolve("screen.txt");
    }

    /// What was kept; `otherwise` for whatever was not, or cannot be read.
    Wishes kept(Wishes otherwise) {
        var lines = lines();
        return new Wishes(
                oneOf(Language.values(), lines.get(LANGUAGE)).orElse(otherwise.language()),
                oneOf(Theme.values(), lines.get(THEME)).orElse(otherwise.theme()),
                Optional.ofNullable(lines.get(TEXT))
                        .filter(text -> text.matches("\\d{2,3}"))
                        .map(text -> TextScale.ofPercent(Integer.parseInt(text)))
                        .orElse(otherwise.scale()));
    }

    private Map<String, String> lines() {
        var found = new HashMap<String, String>();
        try {
            for (var line : Files.readAllLines(file)) {
                var space = line.indexOf(' ');
                if (space > 0) {
                    found.put(
                            line.substring(0, space), line.substring(space + 1).strip());
                }
            }
        } catch (NoSuchFileException _) {
            // Nobody has chosen anything yet.
        } catch (IOException e) {
            LOG.warn("how the window looks cannot be read", e);
        }
        return found;
    }

    private static <E extends Enum<E>> Optional<E> oneOf(E[] values, @Nullable String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    /// Keeps them for the next start. That they cannot be kept stops nobody from working.
    void keep(Wishes wishes) {
        var next = file.resolveSibling("screen.txt.new");
        var lines = List.of(
                LANGUAGE + " " + wishes.language(),
                THEME + " " + wishes.theme(),
                TEXT + " " + wishes.scale().percent());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(next, lines);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("how the window looks cannot be kept", e);
        }
    }
}
