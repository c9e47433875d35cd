package tallydock.scanner.hid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tallydock.domain.digest.Bytes;
import tallydock.testing.Seeded;

class PosDescriptorTest {
    /// Page 0x8C, collection; report 2: byte count, three of the AIM identifier, 56 of data, two of nothing, one bit
    /// for "goes on", seven of nothing; then report 4, a trigger that is sent to the device.
    private static final String USUAL = """
            05 8C 09 02 A1 01
              85 02 09 12 A1 02
                05 01 09 3B 15 00 26 FF 00 75 08 95 01 81 02
                05 8C 09 FB 09 FC 09 FD 95 03 81 02
                09 FE 95 38 82 02 01
                95 02 81 01
                09 FF 75 01 95 01 25 01 81 02
                95 07 81 01
              C0
              85 04 09 14 A1 02 09 60 75 01 95 08 91 02 C0
            C0
            """;

    @Test
    void theUsualReportIsUnderstood() {
        assertThat(PosDescriptor.layout(Reports.bytes(USUAL))).contains(PosLayout.USUAL);
    }

    @Test
    void anotherOrderIsUnderstoodToo() {
        var other = """
                05 8C 09 02 A1 01 85 07 75 08
                  09 FE 95 1E 81 02
                  19 FB 29 FD 95 03 81 02
                  A4 05 01 09 3B 95 01 81 02 B4
                C0
                """;

        assertThat(PosDescriptor.layout(Reports.bytes(other)))
                .contains(new PosLayout(7, OptionalInt.of(34 * 8), OptionalInt.of(31 * 8), 8, 30, OptionalInt.empty()));
    }

    @Test
    void aDeviceWithoutNumbersHasItsDataFromTheFirstByte() {
        assertThat(PosDescriptor.layout(Reports.bytes("05 8C 09 02 A1 01 75 08 09 FE 95 20 81 02 C0")))
                .contains(new PosLayout(0, OptionalInt.empty(), OptionalInt.empty(), 0, 32, OptionalInt.empty()));
    }

    @Test
    void aKeyboardHasNone() {
        assertThat(PosDescriptor.layout(
                        Reports.bytes("05 01 09 06 A1 01 05 07 19 E0 29 E7 15 00 25 01 75 01 95 08 81 02 C0")))
                .isEmpty();
    }

    @Test
    void anyBytesGiveALayoutOrNoneAndNeverAnError() {
        Seeded.check(
                500,
                random -> {
                    byte[] bytes = Reports.bytes(USUAL);
                    for (var i = 0; i < 4; i++) {
                        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                    }
                    return new ArrayList<>(List.of(Bytes.of(Reports.cut(bytes, random.nextInt(bytes.length + 1)))));
                },
                sent -> sent.forEach(bytes -> PosDescriptor.layout(bytes.toArray())
                        .ifPresent(layout -> assertThat(layout.room()).isPositive())));
    }
}
