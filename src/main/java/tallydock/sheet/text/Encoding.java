package tallydock.sheet.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Finds out how a text file is encoded: a byte order mark, zeros of UTF-16, strict UTF-8, then GB18030 against
/// Windows-1252 by how its bytes above 127 stand together.
final class Encoding {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 16;

    private Encoding() {}

    /// The encoding of this name; empty where the computer knows none.
    static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static Charset of(Path file) throws IOException {
        byte[] sample;
        try (InputStream in = Files.newInputStream(file)) {
            sample = in.readNBytes(SAMPLE);
        }
        if (startsWith(sample, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(sample, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(sample, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = zeros(sample);
        if (zeros[0] + zeros[1] > sample.length / 40) {
            return zeros[1] >= zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        if (decodes(file, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        return looksChinese(file) && decodes(file, GB18030) ? GB18030 : WINDOWS_1252;
    }

    private static boolean startsWith(byte[] sample, int... mark) {
        if (sample.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((sample[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// Zero bytes at even and at odd places.
    private static int[] zeros(byte[] sample) {
        int[] zeros = new int[2];
        for (int i = 0; i < sample.length; i++) {
            if (sample[i] == 0) {
                zeros[i % 2]++;
            }
        }
        return zeros;
    }

    private static boolean decodes(Path file, Charset charset) throws IOException {
        var strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        char[] buffer = new char[1 << 15];
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), strict)) {
            while (reader.read(buffer) >= 0) {
                // only the decoder's verdict matters
            }
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    /// Chinese comes as pairs of high bytes; an accented letter of Windows-1252 stands alone between plain letters.
    private static boolean looksChinese(Path file) throws IOException {
        long pairs = 0;
        long alone = 0;
        int run = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b >= 0x80) {
                    run++;
                    continue;
                }
                pairs += run / 2;
                alone += run % 2;
                run = 0;
            }
        }
        return pairs + run / 2 > alone;
    }
}
