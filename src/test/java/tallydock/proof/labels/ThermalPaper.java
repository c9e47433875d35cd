package tallydock.proof.labels;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Prints the graphics of EPL2 and TSPL jobs as a printer would that knows nothing else: command by command, and as
/// many bytes as a command says. In both languages a 0 burns.
final class ThermalPaper {
    private static final Pattern EPL_GRAPHIC = Pattern.compile("GW(\\d+),(\\d+),(\\d+),(\\d+)[,\n]");
    private static final Pattern TSPL_GRAPHIC = Pattern.compile("BITMAP (\\d+),(\\d+),(\\d+),(\\d+),0,");
    private static final Pattern EPL_PRINT = Pattern.compile("P(\\d+)(,\\d+)?");
    private static final Pattern TSPL_PRINT = Pattern.compile("PRINT \\d+(,\\d+)?");
    private static final Pattern EPL_OTHER = Pattern.compile("|N|[qQDSRJ]T?[0-9,]*|[ZO][A-Z]+|OD|JF|JB");
    private static final Pattern TSPL_OTHER =
            Pattern.compile("|SIZE [0-9.]+ mm,[0-9.]+ mm|GAP [0-9.]+ mm,[0-9.]+ mm|CLS");

    private final List<Dots> labels = new ArrayList<>();
    private Dots paper;

    private ThermalPaper(int width, int height) {
        paper = new Dots(width, height);
    }

    private record Language(Pattern graphic, Pattern print, Pattern other) {}

    /// The labels of an EPL2 job.
    static List<Dots> epl(byte[] job, int width, int height) {
        return new ThermalPaper(width, height).print(job, new Language(EPL_GRAPHIC, EPL_PRINT, EPL_OTHER));
    }

    /// The labels of a TSPL job.
    static List<Dots> tspl(byte[] job, int width, int height) {
        return new ThermalPaper(width, height).print(job, new Language(TSPL_GRAPHIC, TSPL_PRINT, TSPL_OTHER));
    }

    private List<Dots> print(byte[] job, Language language) {
        String text = new String(job, StandardCharsets.ISO_8859_1);
        var graphic = language.graphic.matcher(text);
        int at = 0;
        while (at < text.length()) {
            graphic.region(at, text.length());
            if (graphic.lookingAt()) {
                int stride = Integer.parseInt(graphic.group(3));
                int rows = Integer.parseInt(graphic.group(4));
                burn(
                        job,
                        graphic.end(),
                        stride,
                        rows,
                        Integer.parseInt(graphic.group(1)),
                        Integer.parseInt(graphic.group(2)));
                at = graphic.end() + stride * rows;
                continue;
            }
            int end = text.indexOf('\n', at);
            String command = text.substring(at, end < 0 ? text.length() : end).strip();
            command(command, language);
            at = end < 0 ? text.length() : end + 1;
        }
        return labels;
    }

    private void command(String command, Language language) {
        if (language.print.matcher(command).matches()) {
            labels.add(paper);
            paper = new Dots(paper.width(), paper.height());
        } else if (!language.other.matcher(command).matches()) {
            throw new IllegalArgumentException("no such command: " + command);
        }
    }

    private void burn(byte[] job, int from, int stride, int rows, int left, int top) {
        for (int i = 0; i < stride * rows * 8; i++) {
            int column = i % (8 * stride);
            int row = i / (8 * stride);
            if ((job[from + row * stride + (column >> 3)] & (0x80 >> (column & 7))) == 0) {
                paper.blacken(left + column, top + row);
            }
        }
    }
}
