package tallydock.app.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import tallydock.usecase.SourceFile;
import tallydock.usecase.practice.ImportDemo;

/// Lays the bundled demo files out in the practice folder, where a person finds them too.
final class DemoFiles {
    private DemoFiles() {}

    static ImportDemo.Files in(Path folder) {
        return new ImportDemo.Files(unpacked(folder, "demo-products.xlsx"), unpacked(folder, "demo-packing-list.xlsx"));
    }

    private static SourceFile unpacked(Path folder, String name) {
        var file = folder.resolve(name);
        try (var content = Objects.requireNonNull(DemoFiles.class.getResourceAsStream("/tallydock/demo/" + name))) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SourceFile(file.toString());
    }
}
