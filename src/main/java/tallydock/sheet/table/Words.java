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

    /// Latin letters a total row can begin with; most cells are told apart by this alone.
    private static final String TOTAL_STARTS = "gGtTsSiIzZ";

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
                && EXAMPLE.matcher(Ascii.folded(text)).matches();
    }

    public static boolean isDitto(Cell cell) {
        return cell instanceof Cell.Text(var text)
                && text.length() < 6
                && !Character.isDigit(text.charAt(0))
                && DITTO.matcher(Ascii.folded(text)).matches();
    }

    /// A dash, N/A, 无: a cell that says there is nothing.
    public static boolean isPlaceholder(String text) {
        return text.length() < 8
                && !isCodeStart(text)
                && PLACEHOLDER.matcher(Ascii.folded(text)).matches();
    }

    private static boolean isCodeStart(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return (first >= '0' && first <= '9') || (first >= 'A' && first <= 'M') || first == 'X' || first == 'S';
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
