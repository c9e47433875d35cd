package tallydock.scanner.serial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tallydock.domain.device.Framing;
import tallydock.domain.device.Framing.End;
import tallydock.domain.digest.Bytes;
import tallydock.testing.Seeded;

final class FrameReaderTest {
    private static final long SOON = Duration.ofMillis(1).toNanos();
    private static final long LATER = FrameReader.PATIENCE.toNanos();

    @Test
    void aMessageEndsWithReturnOrNewLineOrBoth() {
        var reader = new FrameReader(Framing.USUAL);

        assertEquals(
                List.of(whole("A\r"), whole("B\n"), whole("C\r"), whole("D\r")), take(reader, "A\rB\nC\r\n\r\nD\r"));
    }

    @Test
    void howTheBytesAreSplitOnTheWayChangesNothing() {
        Seeded.check(
                300,
                random -> {
                    var codes = new ArrayList<String>();
                    for (int i = 0; i < 1 + random.nextInt(20); i++) {
                        codes.add("]C1" + "0".repeat(random.nextInt(30)) + '\u001d' + i
                                + (random.nextBoolean() ? "\r" : "\r\n"));
                    }
                    return codes;
                },
                codes -> {
                    var random = Seeded.random(codes.hashCode());
                    var reader = new FrameReader(Framing.USUAL);
                    var sent = bytes(String.join("", codes));
                    var frames = new ArrayList<Frame>();
                    for (int at = 0; at < sent.length; ) {
                        int to = Math.min(sent.length, at + 1 + random.nextInt(7));
                        frames.addAll(reader.take(Arrays.copyOfRange(sent, at, to), at * SOON));
                        at = to;
                    }
                    assertEquals(
                            codes.stream()
                                    .map(code -> whole(code.strip() + "\r"))
                                    .toList(),
                            frames);
                });
    }

    @Test
    void betweenStxAndEtxThereIsAMessageAndElsewhereNoise() {
        var reader = new FrameReader(new Framing.Wrapped());

        assertEquals(
                List.of(whole("\u0002A\r\u0003"), whole("\u0002B\u0003")),
                take(reader, "noise\u0002A\r\u0003\r\nmore\u0003\u0002B\u0003"));
    }

    @Test
    void aSecondStxTellsThatAnEndWasLost() {
        var reader = new FrameReader(new Framing.Wrapped());

        assertEquals(List.of(cut("\u0002HALF"), whole("\u0002B\u0003")), take(reader, "\u0002HALF\u0002B\u0003"));
    }

    @Test
    void aMessageOfFixedLengthNeedsNoMark() {
        var reader = new FrameReader(new Framing.Fixed(4));

        assertEquals(List.of(whole("ABCD"), whole("EFGH")), take(reader, "ABCDEFGHIJ"));
    }

    @Test
    void aPauseEndsAMessageWhereThatIsTheRule() {
        var reader = new FrameReader(new Framing.Paused(Duration.ofMillis(50)));
        assertEquals(List.of(), reader.take(bytes("AB"), SOON));
        assertEquals(List.of(), reader.take(bytes("C"), 2 * SOON));
        assertEquals(Optional.empty(), reader.tick(51 * SOON));

        assertEquals(Optional.of(whole("ABC")), reader.tick(52 * SOON));
        assertEquals(List.of(), reader.take(bytes("D"), 60 * SOON));
        assertEquals(List.of(whole("D")), reader.take(bytes("E"), 200 * SOON));
    }

    @Test
    void theHalfOfAMessageIsNotPutBeforeTheNext() {
        var reader = new FrameReader(Framing.USUAL);
        reader.take(bytes("HALF"), SOON);

        assertEquals(List.of(cut("HALF"), whole("X001ABC123\r")), reader.take(bytes("X001ABC123\r"), LATER + SOON));
    }

    @Test
    void aPulledCableLeavesNothingBehind() {
        var reader = new FrameReader(new Framing.Ended(End.TAB));
        reader.take(bytes("HALF"), SOON);

        assertEquals(Optional.of(cut("HALF")), reader.lost());
        assertEquals(List.of(whole("A\t")), reader.take(bytes("A\t"), 2 * SOON));
    }

    @Test
    void endlessNoiseIsToldOnceAndNotKept() {
        var reader = new FrameReader(Framing.USUAL);

        assertEquals(List.of(new Frame.TooLong()), take(reader, "N".repeat(60_000)));
        assertEquals(List.of(), take(reader, "N".repeat(60_000)));
        assertEquals(List.of(whole("A\r")), take(reader, "N\rA\r"));
    }

    private static List<Frame> take(FrameReader reader, String text) {
        return reader.take(bytes(text), SOON);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Frame whole(String text) {
        return new Frame.Whole(Bytes.of(bytes(text)));
    }

    private static Frame cut(String text) {
        return new Frame.Cut(Bytes.of(bytes(text)));
    }
}
