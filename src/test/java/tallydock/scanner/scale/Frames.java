package tallydock.scanner.scale;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tallydock.domain.device.scale.ScaleFamily;
import tallydock.domain.device.scale.ScaleProtocol;
import tallydock.domain.device.scale.ScaleReading;
import tallydock.domain.device.scale.ScaleReading.Weighs;

/// Frames as scales send them, and what was heard of them in short words.
final class Frames {
    static final long SOON = 1_000_000L;

    private Frames() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// What an ear for this family hears of the text, sent at once, and after a quiet while.
    static List<String> heard(ScaleFamily family, String text) {
        return heard(ScaleProtocol.of(family), text);
    }

    static List<String> heard(ScaleProtocol protocol, String text) {
        var ear = new Ear(Speech.of(protocol).grammar());
        var heard = new ArrayList<>(ear.take(bytes(text), SOON));
        heard.addAll(ear.tick(SOON + Ear.PATIENCE.toNanos()));
        return heard.stream().map(Frames::word).toList();
    }

    static String word(Heard heard) {
        return switch (heard.sense()) {
            case Sense.Means(var reading) -> word(reading);
            case Sense.Aside _ -> "aside";
            case Sense.Strange _ -> "strange";
        };
    }

    static String word(ScaleReading reading) {
        return switch (reading) {
            case Weighs(var weight, var basis, boolean isStable) ->
                weight.grams().stripTrailingZeros().toPlainString() + " g " + basis + (isStable ? "" : " moving");
            case ScaleReading.Zeroed(boolean isDone) -> isDone ? "zeroed" : "not zeroed";
            default -> reading.getClass().getSimpleName();
        };
    }

    static Stream<Weighs> weights(List<Heard> heard) {
        return heard.stream()
                .map(Heard::sense)
                .flatMap(sense -> sense instanceof Sense.Means(var reading) && reading instanceof Weighs weighs
                        ? Stream.of(weighs)
                        : Stream.empty());
    }

    /// A frame of continuous output; `digits` are six of weight and six of tare.
    static String toledo(int a, int b, int c, String digits) {
        return "\u0002" + (char) a + (char) b + (char) c + digits + "\r";
    }

    static String checked(String frame) {
        int sum = frame.chars().sum() & 0x7F;
        return frame + (char) (-sum & 0x7F);
    }

    static String counter(String said) {
        int check = said.chars().reduce(0, (one, other) -> one ^ other);
        return "\u0001\u0002" + said + (char) check + "\u0003\u0004";
    }

    /// One frame that weighs so many grams, as each family would send it.
    static String of(ScaleFamily family, int grams, boolean isStable) {
        int whole = grams / 1000;
        int rest = grams % 1000;
        String kg = "%d.%03d".formatted(whole, rest);
        String rests = isStable ? "S" : "U";
        String head = isStable ? "ST" : "US";
        return switch (family) {
            case TOLEDO_8217 -> "\u0002%02d.%03d\r".formatted(whole, rest);
            case TOLEDO_CONTINUOUS ->
                checked(toledo(0x2D, 0x30 | (isStable ? 0 : 8), 0x20, "%06d000000".formatted(grams)));
            case SICS -> "S %s %10s kg\r\n".formatted(rests.replace('U', 'D'), kg);
            case AND -> "%s,+%04d.%03d kg\r\n".formatted(head, whole, rest);
            case CAS -> "%s,GS,1%c,%8s kg\r\n".formatted(head, 0xC4, kg);
            case CAS_ENQUIRY -> counter("%s %02d.%03dkg".formatted(rests, whole, rest));
        };
    }
}
