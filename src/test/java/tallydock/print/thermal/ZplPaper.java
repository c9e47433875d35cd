package tallydock.print.thermal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Prints the few ZPL commands we write, strictly: anything else is a mistake. Dots are set, not mixed.
public final class ZplPaper {
    private static final Pattern LABEL =
            Pattern.compile("\\^XA\\^PW(\\d+)\\^LL(\\d+)\\^LH0,0\n(.*?)\\^PQ(\\d+)\\^XZ\n", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile(
            "\\^FO(\\d+),(\\d+)(?:\\^GB(\\d+),(\\d+),(\\d+)|\\^GFA,(\\d+),(\\d+),(\\d+),([0-9A-F]*))\\^FS\n");

    private final boolean[][] dots;

    private ZplPaper(int width, int height) {
        dots = new boolean[height][width];
    }

    public static List<ZplPaper> print(byte[] job) {
        String text = new String(job, StandardCharsets.US_ASCII);
        var labels = new ArrayList<ZplPaper>();
        var label = LABEL.matcher(text);
        int end = 0;
        while (label.find()) {
            if (label.start() != end) {
                throw new IllegalArgumentException("not ZPL: " + text.substring(end, label.start()));
            }
            var paper = new ZplPaper(Integer.parseInt(label.group(1)), Integer.parseInt(label.group(2)));
            paper.fields(label.group(3));
            labels.add(paper);
            end = label.end();
        }
        if (end != text.length()) {
            throw new IllegalArgumentException("not ZPL: " + text.substring(end));
        }
        return labels;
    }

    private void fields(String text) {
        var field = FIELD.matcher(text);
        int end = 0;
        while (field.find()) {
            if (field.start() != end) {
                throw new IllegalArgumentException("no field: " + text.substring(end, field.start()));
            }
            end = field.end();
            int x = Integer.parseInt(field.group(1));
            int y = Integer.parseInt(field.group(2));
            if (field.group(3) == null) {
                graphic(x, y, Integer.parseInt(field.group(8)), field.group(9));
            } else {
                box(x, y, Integer.parseInt(field.group(3)), Integer.parseInt(field.group(4)));
            }
        }
        if (end != text.length()) {
            throw new IllegalArgumentException("no field: " + text.substring(end));
        }
    }

    private void box(int x, int y, int width, int height) {
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                dots[row][column] = true;
            }
        }
    }

    private void graphic(int x, int y, int stride, String hex) {
        for (int i = 0; i < hex.length(); i++) {
            int nibble = Character.digit(hex.charAt(i), 16);
            for (int bit = 0; bit < 4; bit++) {
                int column = x + i % (2 * stride) * 4 + bit;
                int row = y + i / (2 * stride);
                if ((nibble & (8 >> bit)) != 0) {
                    dots[row][column] = true;
                }
            }
        }
    }

    public boolean isBlack(int x, int y) {
        return dots[y][x];
    }

    public int width() {
        return dots[0].length;
    }

    public int height() {
        return dots.length;
    }
}
