package tallydock.domain.device.scale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tallydock.domain.device.scale.TaughtFrame.Around;
import tallydock.domain.device.scale.TaughtFrame.DecimalMark;

/// One number in a frame and what stands around it.
record WrittenNumber(BigDecimal value, boolean isMarked, Around around) {
    private static final Pattern POINT = Pattern.compile("\\s*([+-]?)\\s*(\\d{1,12}(?:\\.\\d{1,6})?)\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*([+-]?)\\s*(\\d{1,12}(?:,\\d{1,6})?)\\s*");
    private static final Pattern OTHER_POINT = Pattern.compile("\\s*[+-]?\\s*\\d+\\.\\d+\\s*");
    private static final Pattern OTHER_COMMA = Pattern.compile("\\s*[+-]?\\s*\\d+,\\d+\\s*");

    /// All of a frame, in their order; none of a frame that is too long to be learned.
    static List<WrittenNumber> in(String frame, DecimalMark mark) {
        if (frame.length() > TaughtFrame.MOST) {
            return List.of();
        }
        boolean isPoint = mark == DecimalMark.POINT;
        var numbers = new ArrayList<WrittenNumber>();
        var matcher = (isPoint ? POINT : COMMA).matcher(frame);
        var other = isPoint ? OTHER_POINT : OTHER_COMMA;
        while (matcher.find()) {
            var digits = matcher.group(2).replace(',', '.');
            var around = new Around(
                    other.matcher(frame.substring(0, matcher.start())).replaceAll("#"),
                    other.matcher(frame.substring(matcher.end())).replaceAll("#"));
            numbers.add(new WrittenNumber(new BigDecimal(matcher.group(1) + digits), digits.indexOf('.') >= 0, around));
        }
        return numbers;
    }
}
