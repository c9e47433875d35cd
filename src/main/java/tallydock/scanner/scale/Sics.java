package tallydock.scanner.scale;

import java.util.regex.Pattern;
import tallydock.domain.device.scale.ScaleReading;
import tallydock.domain.device.scale.ScaleReading.Basis;

/// Mettler-Toledo's standard interface command set, levels 0 and 1: `S S`, `S D` with a weight of ten characters and
/// its unit, `S +`, `S -`, `S I`, the answers to `Z`, `ZI` and `T`, and the errors ES, ET and EL (reference manual
/// MT-SICS 11780711).
final class Sics {
    private static final Pattern WEIGHT = Pattern.compile("S ([SD]) (.{10}) (\\S{1,3})\\s*$");
    private static final Pattern STATE = Pattern.compile("(?:^|[^A-Z])(S|Z|ZI) ([+\\-ISDA])$");
    private static final Pattern ERROR = Pattern.compile("E[STL]$");
    private static final Pattern TARE = Pattern.compile("(?:T|TI|TA|TAC) [A-Z+-].{0,20}$");

    private Sics() {}

    static Sense read(String line) {
        var weight = WEIGHT.matcher(line);
        if (weight.find()) {
            boolean isStable = weight.group(1).equals("S");
            return Numbers.weight(weight.group(2), weight.group(3))
                    .<Sense>map(known -> new Sense.Means(new ScaleReading.Weighs(known, Basis.UNSAID, isStable)))
                    .orElse(Sense.STRANGE);
        }
        var state = STATE.matcher(line);
        if (state.find()) {
            return state(state.group(1), state.group(2));
        }
        if (ERROR.matcher(line).find()) {
            return new Sense.Means(new ScaleReading.NotReady());
        }
        return TARE.matcher(line).find() ? Sense.ASIDE : Sense.STRANGE;
    }

    /// `Z A` and, of a zero at once, `ZI S` and `ZI D`: it was done.
    private static Sense state(String command, String state) {
        if (!command.equals("S")) {
            return new Sense.Means(new ScaleReading.Zeroed("ASD".contains(state)));
        }
        return switch (state) {
            case "+" -> new Sense.Means(new ScaleReading.Over());
            case "-" -> new Sense.Means(new ScaleReading.Under());
            case "I" -> new Sense.Means(new ScaleReading.NotReady());
            default -> Sense.STRANGE;
        };
    }
}
