package tallydock.sheet.packing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tallydock.domain.barcode.FbaBoxId;
import tallydock.sheet.column.Heading;
import tallydock.sheet.value.Ascii;
import tallydock.sheet.value.CartonNumbers;

/// Headings of which each names one box: the columns of an SKU x box matrix.
final class BoxHeads {
    private static final String AMOUNT = "(?:unit |units |sku )?(?:quantity|qty|units|pcs|数量|件数|个数)?";
    private static final Pattern FBA =
            Pattern.compile("(FBA[0-9A-Z]{7,12}U\\d{6})[\\s:-]*" + AMOUNT, Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDED = Pattern.compile(
            "(?:box|carton|ctn|case|karton|第|箱号|箱子|外箱|纸箱|箱)\\s*(?:no\\.?|nr\\.?|number|#|号)?\\s*[:.#-]?\\s*([a-z]{0,3}-?\\d{1,4})\\s*(?:箱|号箱|号)?[\\s:-]*"
                    + AMOUNT,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile("#?([A-Z]{0,2}\\d{1,4})(?:箱|号箱|#)?", Pattern.CASE_INSENSITIVE);

    /// One box: its column, its number, and its box id where the heading states it.
    record Box(int col, String number, Optional<String> barcode, boolean sure) {}

    private BoxHeads() {}

    /// The boxes in column order; empty when the headings are not those of a matrix.
    static List<Box> of(List<Heading> headings) {
        List<Box> boxes = new ArrayList<>();
        for (int col = 0; col < headings.size(); col++) {
            box(col, headings.get(col)).ifPresent(boxes::add);
        }
        boolean oneIsEnough = boxes.stream().allMatch(Box::sure);
        return boxes.size() >= (oneIsEnough ? 1 : 2) ? List.copyOf(boxes) : List.of();
    }

    private static Optional<Box> box(int col, Heading heading) {
        String own = Ascii.of(heading.own());
        var fba = FBA.matcher(own);
        if (fba.matches()) {
            return FbaBoxId.parse(fba.group(1))
                    .map(id -> new Box(col, String.valueOf(id.ordinal()), Optional.of(id.code()), true));
        }
        var worded = WORDED.matcher(own);
        if (worded.matches()) {
            return Optional.of(new Box(col, CartonNumbers.bare(worded.group(1)), Optional.empty(), true));
        }
        var bare = BARE.matcher(own);
        return bare.matches()
                ? Optional.of(new Box(col, CartonNumbers.bare(bare.group(1)), Optional.empty(), false))
                : Optional.empty();
    }
}
