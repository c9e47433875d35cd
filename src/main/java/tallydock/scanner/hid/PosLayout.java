package tallydock.scanner.hid;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import tallydock.domain.digest.Bytes;

/// Where things stand in the report of a scan (HID Point of Sale Usage Tables 1.02, page 0x8C). Places are counted in
/// bits from the first byte, which is the report's number where reports have numbers.
///
/// @param report the number of the report, 0 where it has none
/// @param length where the count of data bytes stands, if it is said
/// @param aim where the three characters of the AIM identifier begin, if they are there
/// @param data where the data begins
/// @param room how many bytes of data have a place in one report
/// @param more the bit that says that the next report goes on with the same scan
record PosLayout(int report, OptionalInt length, OptionalInt aim, int data, int room, OptionalInt more) {
    /// What most scanners use: report 2 of 64 bytes.
    static final PosLayout USUAL =
            new PosLayout(2, OptionalInt.of(8), OptionalInt.of(16), 40, 56, OptionalInt.of(63 * 8));

    private static final int AIM_BYTES = 3;

    /// A part of a scan.
    ///
    /// @param hasMore whether the next report goes on with it
    record Part(String aim, Bytes data, boolean hasMore) {}

    /// Whether the report is one of a scan, as far as its number tells.
    boolean isMine(byte[] sent) {
        return sent.length > 0 && (report == 0 || (sent[0] & 0xFF) == report);
    }

    /// What the report holds; empty when it is shorter than it should be, or says more than it has room for.
    Optional<Part> read(byte[] sent) {
        int from = data / Byte.SIZE;
        int there = Math.min(room, sent.length - from);
        int said = length.isPresent() ? at(sent, length.getAsInt()) : withoutEnd(sent, from, there);
        if (there < 0 || said < 0 || said > there) {
            return Optional.empty();
        }
        var bytes = Bytes.of(Arrays.copyOfRange(sent, from, from + said));
        return Optional.of(new Part(aim(sent), bytes, hasMore(sent)));
    }

    private String aim(byte[] sent) {
        if (aim.isEmpty() || aim.getAsInt() / Byte.SIZE + AIM_BYTES > sent.length) {
            return "";
        }
        int from = aim.getAsInt() / Byte.SIZE;
        var text = new StringBuilder();
        for (var i = 0; i < AIM_BYTES; i++) {
            text.append((char) (sent[from + i] & 0xFF));
        }
        return text.toString();
    }

    private boolean hasMore(byte[] sent) {
        if (more.isEmpty() || more.getAsInt() / Byte.SIZE >= sent.length) {
            return false;
        }
        return ((sent[more.getAsInt() / Byte.SIZE] >> (more.getAsInt() % Byte.SIZE)) & 1) == 1;
    }

    private static int at(byte[] sent, int bit) {
        return bit / Byte.SIZE < sent.length ? sent[bit / Byte.SIZE] & 0xFF : -1;
    }

    private static int withoutEnd(byte[] sent, int from, int there) {
        int end = there;
        while (end > 0 && sent[from + end - 1] == 0) {
            end--;
        }
        return end;
    }
}
