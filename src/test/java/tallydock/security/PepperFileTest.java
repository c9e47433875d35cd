package tallydock.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tallydock.domain.digest.Bytes;

class PepperFileTest {
    @Test
    void theKeyIsMadeOnceAndReadByItsOwnerAlone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("pepper");

        var first = PepperFile.open(file, new Random(1)).hmac(Bytes.utf8("a"));
        var second = PepperFile.open(file, new Random(2)).hmac(Bytes.utf8("a"));

        assertThat(second).isEqualTo(first);
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void theHashIsHmacSha256(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("pepper");
        Files.write(file, HexFormat.of().parseHex("0b".repeat(20) + "00".repeat(12)));

        // RFC 4231, case 1: a key of 20 bytes is the same as one filled up with zeros
        assertThat(HexFormat.of()
                        .formatHex(PepperFile.open(file, new Random(1))
                                .hmac(Bytes.utf8("Hi There"))
                                .toArray()))
                .isEqualTo("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    }

    @Test
    void aHalfKeyIsNotTakenForAKey(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("pepper");
        Files.write(file, new byte[7]);

        assertThatThrownBy(() -> PepperFile.open(file, new Random(1))).isInstanceOf(UncheckedIOException.class);
        assertThat(Files.readAllBytes(file)).hasSize(7);
    }

    @Test
    void aKeyLeftHalfWrittenByACrashIsMadeAnew(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("pepper.new"), new byte[7]);

        var pepper = PepperFile.open(folder.resolve("pepper"), new Random(1));

        assertThat(pepper).asString().isEqualTo("a pepper");
        assertThat(Files.size(folder.resolve("pepper"))).isEqualTo(32);
    }
}
