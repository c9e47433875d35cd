package tallydock.sheet.table;

import java.util.regex.Pattern;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.value.Ascii;

/// Words by which rows that are no lines are told: totals, examples, ditto marks, placeholders.
public final class Words {
    private static final Pattern TOTAL = Pattern.compile(
            "(?:合计|总计|小计|共计|总共|总数|总和|汇总|累计|grand ?total|g\\.? ?total|sub ?-?total|totals?|ttl|sum|summe|gesamtsumme|gesamt|insgesamt|zwischensumme)(?![\\p{L}\\d_-]).*|(?:合计|总计|小计|共计).{0,20}",
            Pattern.DOTALL);
    /// The sum of a printed page, taken over to the next.
    private static final Pattern CARRIED = Pattern.compile(
            "(?:carried|brought) (?:forward|over)|[cb]/f|page (?:sub)?total.*|übertrag.*|(?:承|接)(?:上|前)页|(?:转|过)(?:下|次)页|本页(?:合计|小计|总计).*");
    private static final String CARRIED_STARTS = "cCbBpP";

    /// What such texts can begin with, of ASCII; most cells are told apart by this alone.
    private static final String TOTAL_STARTS = "gGtTsSiIzZ";

    private static final String EXAMPLE_STARTS = "eEbBsS";
    private static final String DITTO_STARTS = "\"'-dDsS";
    private static final String PLACEHOLDER_STARTS = "-_./\\*nNtT";

    private static final Pattern SUBTOTAL = Pattern.compile("(?:小计|sub ?-?total|zwischensumme).*", Pattern.DOTALL);
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?:填写)?(?:示例|样例|范例|举例|例如|例子).*|例|例 ?:.*|例\\d*|\\(例\\).*|example.*|e\\.g\\..*|beispiel.*|sample|.*\\(示例\\)|.*\\(example\\)",
            Pattern.DOTALL);
    private static final Pattern DITTO = Pattern.compile("〃|″|\"|''|“|”|同上|ditto|dto\\.?|-\"-|-''-|do\\.|s\\.o\\.");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("[-_./\\\\*]+|n/?a|n\\.a\\.|无|none|null|nil|tbd|tbc|待定|暂无");
    private static final Pattern EXAMPLE_SHEET = Pattern.compile(
            "示例|样例|范例|例子|说明|须知|填写|常用|字典|example|sample|instruction|readme|guide|definition|beispiel|hinweis|help");

    private Words() {}

    public static boolean isTotal(Cell cell) {
        return cell instanceof Cell.Text(var text) && text.length() < 80 && (isSum(text) || isCarried(text));
    }

    public static boolean isSubtotal(Cell cell) {
        return cell instanceof Cell.Text(var text)
                && (SUBTOTAL.matcher(squeezed(text)).matches() || isCarried(text));
    }

    private static boolean isSum(String text) {
        return (text.charAt(0) > '~' || TOTAL_STARTS.indexOf(text.charAt(0)) >= 0)
                && TOTAL.matcher(squeezed(text)).matches();
    }

    private static boolean isCarried(String text) {
        char first = text.charAt(0);
        boolean latin = CARRIED_STARTS.indexOf(first) >= 0 && (text.indexOf(' ') > 0 || text.indexOf('/') == 1);
        return text.length() < 40
                && (first > '~' || latin)
                && CARRIED.matcher(squeezed(text)).matches();
    }

    public static boolean isExample(Cell cell) {
        return cell instanceof Cell.Text(var text)
                && text.length() < 80
                && mayBeExample(text)
                && EXAMPLE.matcher(Ascii.folded(text)).matches();
    }

    public static boolean isDitto(Cell cell) {
        return cell instanceof Cell.Text(var text)
                && text.length() < 6
                && mayBeDitto(text)
                && DITTO.matcher(Ascii.folded(text)).matches();
    }

    /// A dash, N/A, 无: a cell that says there is nothing.
    public static boolean isPlaceholder(String text) {
        return text.length() < 8
                && mayBePlaceholder(text)
                && PLACEHOLDER.matcher(Ascii.folded(text)).matches();
    }

    private static boolean mayBePlaceholder(String text) {
        return !text.isEmpty() && (isUncommon(text.charAt(0)) || PLACEHOLDER_STARTS.indexOf(text.charAt(0)) >= 0);
    }

    private static boolean mayBeDitto(String text) {
        return isUncommon(text.charAt(0)) || DITTO_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /// False for most cells, quickly: a text that cannot say "example".
    public static boolean mayBeExample(String text) {
        if (EXAMPLE_STARTS.indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            if (isUncommon(text.charAt(i)) || text.charAt(i) == '(') {
                return true;
            }
        }
        return false;
    }

    /// Beyond ASCII, or white space: what it is to be read as shows only when it is folded.
    private static boolean isUncommon(char c) {
        return c > '~' || c <= ' ';
    }

    /// A sheet that explains how to fill in the form, by its name.
    public static boolean isAboutTheForm(String sheetName) {
        return EXAMPLE_SHEET.matcher(Ascii.folded(sheetName)).find();
    }

    /// Chinese is often spaced out, as in 合 计.
    private static String squeezed(String text) {
        String folded = Ascii.folded(text);
        return Ascii.hasChinese(folded) ? folded.replaceAll("\\s+", "") : folded;
    }
}
