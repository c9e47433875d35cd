package tallydock.store.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import java.util.function.ObjLongConsumer;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.usecase.photo.Attachments;

/// Attachments as files under their hash: a name on the disk never comes from outside. An erased one leaves an empty
/// file behind, so that it is not taken for one that got lost.
public final class AttachmentsFolder implements Attachments {
    private static final String ERASED = ".erased";

    private final Path folder;
    private final Runnable requireRoom;

    /// `requireRoom` throws when the disk is all but full.
    public AttachmentsFolder(Path folder, Runnable requireRoom) {
        this.folder = folder;
        this.requireRoom = requireRoom;
    }

    @Override
    public Sha256 keep(Bytes bytes) {
        var content = bytes.toArray();
        var hash = Sha256.of(content);
        if (!(read(hash) instanceof Kept.Here)) {
            requireRoom.run();
            place(content, hash);
        }
        return hash;
    }

    private void place(byte[] content, Sha256 hash) {
        var temporary = folder.resolve(UUID.randomUUID() + ".new");
        try {
            DurableFiles.doing("write an attachment", () -> Files.write(temporary, content));
            makeHome(hash);
            DurableFiles.moveInto(temporary, file(hash));
        } catch (RuntimeException e) {
            DurableFiles.delete(temporary);
            throw e;
        }
    }

    private void makeHome(Sha256 hash) {
        var home = folder.resolve(prefix(hash));
        DurableFiles.doing("make a folder", () -> Files.createDirectories(home));
        DurableFiles.forceFolder(home);
    }

    @Override
    public Kept read(Sha256 hash) {
        try {
            var content = Files.readAllBytes(file(hash));
            return Sha256.of(content).equals(hash) ? new Kept.Here(Bytes.of(content)) : new Kept.Damaged();
        } catch (NoSuchFileException _) {
            return Files.exists(erased(hash)) ? new Kept.Erased() : new Kept.Missing();
        } catch (IOException _) {
            return new Kept.Damaged();
        }
    }

    /// The mark is there before the bytes go: a cut in between leaves both, and erasing again ends it.
    @Override
    public void erase(Sha256 hash) {
        makeHome(hash);
        if (!Files.exists(erased(hash))) {
            DurableFiles.write(erased(hash), "");
        }
        DurableFiles.delete(file(hash));
        DurableFiles.forceFolder(file(hash));
    }

    /// Whether its bytes are here, whatever they are.
    public boolean holds(Sha256 hash) {
        return Files.exists(file(hash));
    }

    @Override
    public long used() {
        var sum = new long[1];
        eachFile((_, size) -> sum[0] += size);
        return sum[0];
    }

    /// Every file by its name, with its size; those that end in `.new` were never finished. Marks of erased ones are
    /// left out.
    public void eachFile(ObjLongConsumer<String> consumer) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        DurableFiles.doing(
                "list attachments",
                () -> Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        var name = String.valueOf(file.getFileName());
                        if (!name.endsWith(ERASED)) {
                            consumer.accept(name, attributes.size());
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                }));
    }

    /// Copies what `target` does not have yet, and erases there what is erased here.
    public void copyTo(AttachmentsFolder target) {
        DurableFiles.doing(
                "copy attachments",
                () -> Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        copy(String.valueOf(file.getFileName()), target);
                        return FileVisitResult.CONTINUE;
                    }
                }));
    }

    private void copy(String name, AttachmentsFolder target) {
        if (name.length() == 64 + ERASED.length() && name.endsWith(ERASED)) {
            target.erase(new Sha256(name.substring(0, 64)));
        } else if (name.length() == 64) {
            var hash = new Sha256(name);
            if (target.read(hash) instanceof Kept.Missing && read(hash) instanceof Kept.Here(var bytes)) {
                target.keep(bytes);
            }
        }
    }

    private Path file(Sha256 hash) {
        return folder.resolve(prefix(hash)).resolve(hash.hex());
    }

    private Path erased(Sha256 hash) {
        return folder.resolve(prefix(hash)).resolve(hash.hex() + ERASED);
    }

    private static String prefix(Sha256 hash) {
        return hash.hex().substring(0, 2);
    }
}
