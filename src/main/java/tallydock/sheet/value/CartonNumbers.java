package tallydock.sheet.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tallydock.sheet.cells.Cell;

/// Carton numbers in every notation: `1-10`, `C1~C10`, `第8-12箱`, `1,3,5-7`, `1/30`, and a range a spreadsheet took for
/// a date.
public final class CartonNumbers {
    /// A range over more cartons than this is taken for a mistake and read as one number.
    private static final long LONGEST_RANGE = 100_000;

    private static final Pattern DECORATION = Pattern.compile(
            "[第箱号件#]|(?<![A-Z])(?:C/NOS?|CTNS?|CARTONS?|BOX(?:ES)?|KARTONS?|PKGS?|NR|NOS?)(?![A-Z])[.:]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE =
            Pattern.compile("(.*?)(\\d+)\\s*(?:-+|~+|to|bis|至|到|/)\\s*(.*?)(\\d+)", Pattern.CASE_INSENSITIVE);
    /// Five cartons of ten: what stands behind the stroke is how many there are in all.
    private static final Pattern OF_ALL =
            Pattern.compile("(.*?\\d\\s*(?:-+|~+|to|bis|至|到)\\s*.*?\\d)\\s*/\\s*\\d+", Pattern.CASE_INSENSITIVE);
    private static final Pattern EDGES = Pattern.compile("^[\\s.:,_/-]+|[\\s.:,_/-]+$");

    private CartonNumbers() {}

    /// The numbers a cell names, in the order written; empty for a blank cell.
    public static List<String> of(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> expand(text);
            case Cell.Num(var value) -> List.of(value.toPlainString());
            case Cell.Moment date
            when date.monthAndYear() ->
                range("", date.value().getMonthValue() + "", date.value().getYear() % 100 + "");
            case Cell.Moment date ->
                range("", date.value().getMonthValue() + "", date.value().getDayOfMonth() + "");
            default -> List.of();
        };
    }

    /// The same for text.
    public static List<String> expand(String text) {
        if (isPlainNumber(text)) {
            return List.of(text);
        }
        List<String> numbers = new ArrayList<>();
        for (String part : Ascii.of(text).split("[,;&+]|\\band\\b|和", -1)) {
            addPart(numbers, part);
        }
        return List.copyOf(numbers);
    }

    private static boolean isPlainNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /// One number without decoration; empty when nothing is left.
    public static String bare(String text) {
        String bare = DECORATION.matcher(Ascii.of(text)).replaceAll(" ");
        return EDGES.matcher(bare).replaceAll("").replaceAll("\\s+", " ");
    }

    private static void addPart(List<String> numbers, String part) {
        String bare = OF_ALL.matcher(bare(part)).replaceFirst("$1");
        if (bare.isEmpty()) {
            return;
        }
        var range = RANGE.matcher(bare);
        if (range.matches() && samePrefix(range.group(1), range.group(3))) {
            numbers.addAll(range(range.group(1), range.group(2), range.group(4)));
        } else {
            numbers.add(bare);
        }
    }

    /// `C1-C10` and `C1-10` are ranges, `P1-B1` is a name.
    private static boolean samePrefix(String first, String last) {
        return last.isBlank() || first.strip().equalsIgnoreCase(last.strip());
    }

    private static List<String> range(String prefix, String first, String last) {
        if (first.length() > 15 || last.length() > 15) {
            return List.of(prefix + first + "-" + last);
        }
        long from = Long.parseLong(first);
        long to = Long.parseLong(last);
        if (Math.abs(to - from) >= LONGEST_RANGE) {
            return List.of(prefix + first + "-" + last);
        }
        String format = first.startsWith("0") && first.length() > 1 ? "%0" + first.length() + "d" : "%d";
        List<String> numbers = new ArrayList<>();
        long step = to >= from ? 1 : -1;
        for (long n = from; n != to + step; n += step) {
            numbers.add(prefix + String.format(Locale.ROOT, format, n));
        }
        return numbers;
    }
}
