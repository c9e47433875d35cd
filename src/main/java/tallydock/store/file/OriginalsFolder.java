package tallydock.store.file;

import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.util.Optional;
import java.util.UUID;
import tallydock.domain.digest.Sha256;
import tallydock.domain.document.match.PaperPlace.Original;
import tallydock.usecase.Originals;
import tallydock.usecase.SourceFile;
import tallydock.usecase.trace.OriginalFiles;

/// Imported files under their hash: a name on the disk never comes from outside.
public final class OriginalsFolder implements Originals, OriginalFiles {
    private final Path folder;

    public OriginalsFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Sha256 keep(SourceFile file) {
        var temporary = folder.resolve(UUID.randomUUID() + ".new");
        try {
            var hash = copy(Path.of(file.location()), temporary);
            var target = place(hash);
            if (Files.exists(target)) {
                DurableFiles.delete(temporary);
            } else {
                DurableFiles.doing("make a folder", () -> Files.createDirectories(folder.resolve(prefix(hash))));
                DurableFiles.moveInto(temporary, target);
                DurableFiles.forceFolder(folder.resolve(prefix(hash)));
            }
            return hash;
        } catch (RuntimeException e) {
            DurableFiles.delete(temporary);
            throw e;
        }
    }

    @Override
    public Sha256 hash(SourceFile file) {
        var source = Path.of(file.location());
        var digest = Sha256.newDigest();
        DurableFiles.doing("read " + source, () -> {
            try (var in = new DigestInputStream(Files.newInputStream(source), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        });
        return Sha256.ofDigest(digest.digest());
    }

    /// Where the original of this hash lies, if it is kept.
    public Path place(Sha256 hash) {
        return folder.resolve(prefix(hash)).resolve(hash.hex());
    }

    @Override
    public Optional<SourceFile> find(Sha256 original) {
        return Optional.of(place(original)).filter(Files::isRegularFile).map(file -> new SourceFile(file.toString()));
    }

    @Override
    public Original check(Sha256 original) {
        return find(original)
                .map(file -> hash(file).equals(original) ? Original.AS_IMPORTED : Original.CHANGED)
                .orElse(Original.MISSING);
    }

    /// Copies what `target` does not have yet.
    public void copyTo(OriginalsFolder target) {
        DurableFiles.doing(
                "copy originals",
                () -> Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        String name = String.valueOf(file.getFileName());
                        if (name.length() == 64 && !Files.exists(target.place(new Sha256(name)))) {
                            target.keep(new SourceFile(file.toString()));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                }));
    }

    private static String prefix(Sha256 hash) {
        return hash.hex().substring(0, 2);
    }

    private static Sha256 copy(Path source, Path target) {
        var digest = Sha256.newDigest();
        DurableFiles.doing("copy " + source, () -> {
            try (var in = new DigestInputStream(Files.newInputStream(source), digest)) {
                Files.copy(in, target);
            }
        });
        return Sha256.ofDigest(digest.digest());
    }
}
