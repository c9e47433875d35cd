package tallydock.scanner.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/// What a file is by its first bytes, whatever its name says.
enum PictureFormat {
    JPEG,
    PNG,
    HEIC,
    OTHER_PICTURE,
    UNKNOWN;

    private static final Set<String> HEIF_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");

    static PictureFormat of(byte[] file) {
        if (begins(file, 0xFF, 0xD8, 0xFF)) {
            return JPEG;
        }
        if (begins(file, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return PNG;
        }
        if (text(file, 4, 8).equals("ftyp") && HEIF_BRANDS.contains(text(file, 8, 12))) {
            return HEIC;
        }
        return isOther(file) ? OTHER_PICTURE : UNKNOWN;
    }

    private static boolean isOther(byte[] file) {
        return text(file, 0, 4).equals("GIF8")
                || (text(file, 0, 4).equals("RIFF") && text(file, 8, 12).equals("WEBP"))
                || begins(file, 'I', 'I', 42, 0)
                || begins(file, 'M', 'M', 0, 42)
                || (text(file, 0, 2).equals("BM") && begins(slice(file, 6, 10), 0, 0, 0, 0))
                || text(file, 0, 5).equals("%PDF-");
    }

    private static boolean begins(byte[] file, int... magic) {
        if (file.length < magic.length) {
            return false;
        }
        for (var i = 0; i < magic.length; i++) {
            if ((file[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] file, int from, int to) {
        return new String(slice(file, from, to), StandardCharsets.ISO_8859_1);
    }

    private static byte[] slice(byte[] file, int from, int to) {
        return Arrays.copyOfRange(file, Math.min(from, file.length), Math.min(to, file.length));
    }
}
