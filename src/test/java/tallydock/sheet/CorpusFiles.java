package tallydock.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/// The sheets of the corpus, by folder.
final class CorpusFiles {
    private CorpusFiles() {}

    static Stream<String> in(String folder) {
        try (var files = Files.list(path(folder))) {
            return files
                    .map(file -> folder + "/" + file.getFileName())
                    .filter(name -> !name.endsWith(".expected.json"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path path(String name) {
        var corpus = Objects.requireNonNull(CorpusFiles.class.getResource("/corpus"));
        try {
            return Path.of(corpus.toURI()).resolve(name);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
