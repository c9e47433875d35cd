package tallydock.scanner.hid;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reports as scanners send them, by hand.
final class Reports {
    static final int LENGTH = 64;

    private Reports() {}

    /// One of the usual layout.
    static byte[] usual(String aim, String data, boolean more) {
        byte[] report = new byte[LENGTH];
        byte[] bytes = data.getBytes(StandardCharsets.UTF_8);
        report[0] = 2;
        report[1] = (byte) bytes.length;
        System.arraycopy(aim.getBytes(StandardCharsets.US_ASCII), 0, report, 2, aim.length());
        System.arraycopy(bytes, 0, report, 5, bytes.length);
        report[63] = (byte) (more ? 1 : 0);
        return report;
    }

    /// A device's description in hexadecimal digits.
    static byte[] bytes(String hex) {
        var pairs = hex.strip().split("\\s+", -1);
        var bytes = new byte[pairs.length];
        for (var i = 0; i < pairs.length; i++) {
            bytes[i] = (byte) Integer.parseInt(pairs[i], 16);
        }
        return bytes;
    }

    static byte[] cut(byte[] report, int length) {
        return Arrays.copyOf(report, length);
    }
}
