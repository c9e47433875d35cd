package tallydock.scanner.scale;

import java.util.regex.Pattern;
import tallydock.domain.device.scale.ScaleReading;

/// CAS's format of 22 bytes: ST, US or OL, GS or NT, the number of the device, a byte that shows the lamps, 8
/// characters of number, a space and the unit (CI-600D and NT-200 manuals).
final class CasLines {
    private static final Pattern FRAME = Pattern.compile("(ST|US|OL),(GS|NT),..,(.{8}) (..)$", Pattern.DOTALL);
    private static final Pattern ERROR = Pattern.compile("ERR.{1,4}$", Pattern.DOTALL);

    private CasLines() {}

    static Sense read(String line) {
        var frame = FRAME.matcher(line);
        if (!frame.find()) {
            return ERROR.matcher(line).find() ? new Sense.Means(new ScaleReading.NotReady()) : Sense.STRANGE;
        }
        if (frame.group(1).equals("OL")) {
            boolean isBelow = frame.group(3).contains("-");
            return new Sense.Means(isBelow ? new ScaleReading.Under() : new ScaleReading.Over());
        }
        return Numbers.weight(frame.group(3), frame.group(4))
                .<Sense>map(known -> new Sense.Means(new ScaleReading.Weighs(
                        known, AndLines.basis(frame.group(2)), frame.group(1).equals("ST"))))
                .orElse(Sense.STRANGE);
    }
}
