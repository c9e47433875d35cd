package tallydock.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tallydock.domain.digest.Bytes;
import tallydock.usecase.people.Pepper;

/// The pepper in a file of its own that only its owner may read, apart from the store and its backups. Whoever loses it
/// must set all PINs and print all badges again.
public final class PepperFile implements Pepper {
    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    private PepperFile(byte[] key) {
        this.key = new SecretKeySpec(key, HMAC);
    }

    /// Reads the key, or makes it at the first start; `random` must be one that nobody can foretell.
    ///
    /// @throws UncheckedIOException when the file cannot be read or made, or is not a key
    public static PepperFile open(Path file, RandomGenerator random) {
        try {
            if (Files.notExists(file)) {
                create(file, random);
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != KEY_BYTES) {
                throw new IOException("not a key of " + KEY_BYTES + " bytes: " + file);
            }
            return new PepperFile(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Written beside its place first, so that a crash leaves no half key.
    private static void create(Path file, RandomGenerator random) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try (var channel =
                FileChannel.open(fresh, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
            var bytes = ByteBuffer.wrap(key);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        try {
            Files.move(fresh, file);
        } catch (FileAlreadyExistsException _) {
            Files.delete(fresh);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean isPosix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public Bytes hmac(Bytes message) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return Bytes.of(mac.doFinal(message.toArray()));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }

    /// Says nothing of the key.
    @Override
    public String toString() {
        return "a pepper";
    }
}
