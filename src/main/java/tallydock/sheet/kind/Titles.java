package tallydock.sheet.kind;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tallydock.domain.document.kind.DocumentKind;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.value.Ascii;

/// What the title above a table and the name of its sheet call the document. A label with a value, as in
/// "Invoice No.:", is no title: packing lists name their invoice too.
final class Titles {
    private static final int LONGEST = 60;
    private static final Map<DocumentKind, Pattern> WORDS = new EnumMap<>(
            Map.of(
                    DocumentKind.PACKING_LIST,
                    Pattern.compile(
                            "装箱(?:单|清单|明细|表)|箱单|箱明细|packing ?(?:list|slip)|pack ?list|packliste|ladeliste|weight (?:list|memo)|carton list|^pl$"),
                    DocumentKind.INVOICE,
                    Pattern.compile(
                            "商业发票|形式发票|发票$|(?:commercial|pro-?forma|customs|sales|tax) ?invoice|^invoice$|(?:handels|proforma)?rechnung$|^ci$"),
                    DocumentKind.ORDERS,
                    Pattern.compile(
                            "订单(?:列表|明细|导出|清单|表)|包裹(?:预报|清单|列表)|直邮|面单|orders?(?: export| list| report)?$|parcel (?:forecast|list|manifest)|sendungsliste|bestellliste"),
                    DocumentKind.FEES,
                    Pattern.compile(
                            "对账单|账单|费用(?:明细|清单|账单|表)|(?:fee|billing|account|monthly|warehouse|charges?) statement|statement of|^fees$|^charges$|abrechnung|kostenaufstellung"),
                    DocumentKind.PRODUCTS,
                    Pattern.compile(
                            "(?:产品|商品|sku|货品)(?:资料|信息|预登记|登记|档案|主数据)(?:表|模板|清单)?|预登记|(?:product|sku|item) (?:registration|master|data|sheet|catalogue?|information)|artikelstamm|artikelliste|produktdaten")));

    private Titles() {}

    /// How surely title and sheet name speak of each kind, 0 to 1.
    static Map<DocumentKind, Double> in(Grid grid, int headerRow) {
        Map<DocumentKind, Double> found = new EnumMap<>(DocumentKind.class);
        above(grid, headerRow).forEach(text -> note(found, text, 1));
        grid.sheet().ifPresent(name -> note(found, name, 0.75));
        return found;
    }

    private static void note(Map<DocumentKind, Double> found, String text, double sureness) {
        String folded = Ascii.folded(text).strip();
        WORDS.forEach((kind, words) -> {
            if (words.matcher(folded).find()) {
                found.merge(kind, sureness, Math::max);
            }
        });
    }

    private static Stream<String> above(Grid grid, int headerRow) {
        return IntStream.range(0, Math.max(0, headerRow))
                .boxed()
                .flatMap(row -> IntStream.range(0, Math.min(grid.width(), 40)).mapToObj(col -> grid.cell(row, col)))
                .filter(Cell.Text.class::isInstance)
                .map(Cell::shown)
                .filter(text -> text.length() < LONGEST && !isLabel(text));
    }

    private static boolean isLabel(String text) {
        String bare = Ascii.of(text).strip();
        return bare.endsWith(":")
                || bare.contains(": ")
                || bare.matches("(?i).*\\b(?:no|nr|number|date)\\b\\.?.*|.*[号期].*");
    }
}
