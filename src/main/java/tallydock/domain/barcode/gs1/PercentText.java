package tallydock.domain.barcode.gs1;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Text of which some characters are written as a percent sign and two hexadecimal digits a byte.
final class PercentText {
    private PercentText() {}

    /// Empty where a percent sign has no two digits after it. Bytes that are no UTF-8 give replacement
    /// characters, which no value may hold.
    static Optional<String> decoded(String text) {
        byte[] given = text.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[given.length];
        int length = 0;
        for (int at = 0; at < given.length; at++) {
            if (given[at] != '%') {
                bytes[length++] = given[at];
                continue;
            }
            int high = digit(given, at + 1);
            int low = digit(given, at + 2);
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            bytes[length++] = (byte) (high * 16 + low);
            at += 2;
        }
        return Optional.of(new String(bytes, 0, length, StandardCharsets.UTF_8));
    }

    private static int digit(byte[] given, int at) {
        return at < given.length ? Character.digit((char) (given[at] & 0xFF), 16) : -1;
    }
}
