package tallydock.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tallydock.store.file.StoreFolder;

/// A data folder whose program is killed again and again, and everything that was ever acknowledged out of it.
final class KilledFolder {
    private final Path root;
    private final List<String> acked = new ArrayList<>();
    private int rounds;

    /// Begins anew, with the demo files beside the data.
    KilledFolder(Path root) throws IOException {
        this.root = root;
        delete(root);
        Files.createDirectories(root);
        for (String name : List.of("demo-packing-list.xlsx", "demo-products.xlsx")) {
            try (var content = KilledFolder.class.getResourceAsStream("/tallydock/demo/" + name)) {
                Files.copy(content, root.resolve(name));
            }
        }
    }

    Path data() {
        return root.resolve("data");
    }

    Path errors() {
        return root.resolve("stderr");
    }

    int rounds() {
        return rounds;
    }

    List<String> acked() {
        return List.copyOf(acked);
    }

    /// What follows the program's name: the first time the list is imported, later the shipment is taken up again.
    List<String> receive() {
        var head = List.of("--data", data().toString(), "receive");
        var tail = List.of("--scans", "-", "--acks");
        var subject = rounds % 5 == 0
                ? List.of(file("demo-packing-list.xlsx"), "--products", file("demo-products.xlsx"))
                : List.of("PO-DEMO-0001");
        return Stream.of(head, subject, tail).flatMap(List::stream).toList();
    }

    /// Takes in what a round acknowledged.
    void add(List<String> facts) {
        acked.addAll(facts);
        rounds++;
    }

    /// Checks a copy of the store as the kill left it, so that the program itself meets the same at its next start.
    StoreCheck check() throws IOException {
        var copy = root.resolve("copy");
        delete(copy);
        Files.createDirectories(copy);
        var store = new StoreFolder(data());
        for (var file : List.of(store.database(), store.wal(), store.identity())) {
            if (Files.exists(file)) {
                Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return StoreCheck.of(copy, acked);
    }

    private String file(String name) {
        return root.resolve(name).toString();
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
