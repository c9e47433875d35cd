package tallydock.sheet.fuzz;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A sheet of the corpus, and what it is read as.
record CorpusFile(String kind, Path path) {
    private static final Map<String, String> KINDS = Map.of(
            "packing", "packing-list", "sku", "products", "invoices", "invoice", "fees", "fees", "orders", "orders");

    /// Longer ones are damaged as well, but not in every build.
    private static final long SHORT = 200_000;

    static List<CorpusFile> all(boolean longToo) throws IOException {
        try (var files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> KINDS.containsKey(folderOf(file)))
                    .filter(file -> !file.toString().endsWith(".expected.json"))
                    .filter(file -> longToo || file.toFile().length() < SHORT)
                    .sorted()
                    .map(file -> new CorpusFile(KINDS.getOrDefault(folderOf(file), ""), file))
                    .toList();
        }
    }

    private static String folderOf(Path file) {
        return Objects.requireNonNull(file.getParent()).getFileName().toString();
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(CorpusFile.class.getResource("/corpus"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
