package tallydock.scanner.scale;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tallydock.domain.device.scale.ScaleReading;
import tallydock.domain.device.scale.ScaleReading.Basis;

/// A&D's standard format: a head of ST, US or OL, perhaps a second one, then 9 characters of number and 3 of unit
/// (balances: EK-L and GC manuals) or 8 and 2 (indicators: "AND 18 bytes"). QT counts pieces and TR is the tare:
/// neither weighs goods.
final class AndLines {
    private static final Pattern WEIGHT = Pattern.compile("(ST|US)(?:,(GS|NT|LO|OK|HI|--))?,"
            + "(?:([+-][ 0-9.]{8})([ a-zA-Z]{3})|([+\\- 0-9][ 0-9.]{7})([ a-zA-Z]{2}))$");
    private static final Pattern OUT = Pattern.compile("OL(?:,(?:GS|NT|LO|OK|HI|--))?,([+-]?)[^,]{0,14}$");
    private static final Pattern TARE = Pattern.compile("(?:ST|US),TR,[^,]{10,12}$");
    private static final Pattern ERROR = Pattern.compile("EC,E\\d\\d$");
    private static final String ACK = "\u0006";

    private AndLines() {}

    static Sense read(String line) {
        var weight = WEIGHT.matcher(line);
        if (weight.find()) {
            boolean isWide = weight.group(3) != null;
            var number = weight.group(isWide ? 3 : 5);
            var unit = weight.group(isWide ? 4 : 6);
            return Numbers.weight(number, unit)
                    .<Sense>map(known -> new Sense.Means(new ScaleReading.Weighs(
                            known, basis(weight.group(2)), weight.group(1).equals("ST"))))
                    .orElse(Sense.STRANGE);
        }
        return other(line);
    }

    private static Sense other(String line) {
        var out = OUT.matcher(line);
        if (out.find()) {
            return new Sense.Means(out.group(1).equals("-") ? new ScaleReading.Under() : new ScaleReading.Over());
        }
        if (ERROR.matcher(line).find()) {
            return new Sense.Means(new ScaleReading.NotReady());
        }
        if (line.endsWith(ACK)) {
            return new Sense.Means(new ScaleReading.Zeroed(true));
        }
        return TARE.matcher(line).find() ? Sense.ASIDE : Sense.STRANGE;
    }

    static Basis basis(@Nullable String head) {
        return switch (head) {
            case "GS" -> Basis.GROSS;
            case "NT" -> Basis.NET;
            case null, default -> Basis.UNSAID;
        };
    }
}
