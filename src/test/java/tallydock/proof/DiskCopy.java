package tallydock.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A disk as it was at one instant: a reflink of its image, mounted beside it. Closing it takes it away.
final class DiskCopy implements AutoCloseable {
    private final Path copy;
    private final Path mount;
    private boolean mounted;

    private DiskCopy(Path copy, Path mount) {
        this.copy = copy;
        this.mount = mount;
    }

    static DiskCopy of(Path image) throws IOException, InterruptedException {
        var copy = image.resolveSibling("copy.img");
        run(List.of("cp", "--reflink=always", image.toString(), copy.toString()));
        return new DiskCopy(copy, Files.createDirectories(image.resolveSibling("copy")));
    }

    void mount() throws IOException, InterruptedException {
        run(List.of("mount", "-o", "loop", copy.toString(), mount.toString()));
        mounted = true;
    }

    /// Where a path of the disk lies in the copy.
    Path path(Path disk, Path path) {
        return mount.resolve(disk.relativize(path));
    }

    @Override
    public void close() throws IOException {
        try {
            if (mounted) {
                run(List.of("umount", mount.toString()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        Files.delete(copy);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code);
        }
    }
}
