package tallydock.sheet.report;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The cell styles of one workbook. Every style for text carries the quote prefix.
final class Looks {
    private static final String INK = "0E2438";
    private static final String LINE = "D3D9E0";

    private final XSSFWorkbook workbook;
    private final Map<Tint, CellStyle> tints = new EnumMap<>(Tint.class);
    private final CellStyle title;
    private final CellStyle subtitle;
    private final CellStyle header;
    private final CellStyle numericHeader;
    private final CellStyle heading;
    private final CellStyle label;
    private final CellStyle text;
    private final CellStyle code;
    private final CellStyle number;
    private final CellStyle difference;
    private final CellStyle leadingNumber;
    private final CellStyle time;

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = plain(font(INK, 18, true));
        subtitle = plain(font("566270", 12, false));
        header = header(HorizontalAlignment.LEFT);
        numericHeader = header(HorizontalAlignment.RIGHT);
        heading = plain(font(INK, 12, true));
        label = lined(font("566270", 11, true), true);
        text = lined(font("18212B", 11, false), true);
        code = lined(font("18212B", 11, false), false);
        number = numeric("#,##0");
        difference = numeric("+#,##0;-#,##0;0");
        leadingNumber = numeric("#,##0");
        leadingNumber.setAlignment(HorizontalAlignment.LEFT);
        time = numeric("yyyy-mm-dd hh:mm:ss");
        time.setAlignment(HorizontalAlignment.LEFT);
        for (Tint tint : Tint.values()) {
            var style = lined(font(tint.text(), 11, true), true);
            fill(style, tint.fill());
            tints.put(tint, style);
        }
    }

    CellStyle title() {
        return title;
    }

    CellStyle subtitle() {
        return subtitle;
    }

    /// At the right where numbers stand below it.
    CellStyle columnHeading(boolean numeric) {
        return numeric ? numericHeader : header;
    }

    /// Of a small table on the summary.
    CellStyle heading() {
        return heading;
    }

    CellStyle label() {
        return label;
    }

    /// For words, which may wrap.
    CellStyle text() {
        return text;
    }

    /// For numbers and codes that name something, which stay on one line.
    CellStyle code() {
        return code;
    }

    CellStyle number() {
        return number;
    }

    /// With its sign.
    CellStyle difference() {
        return difference;
    }

    /// A number among words, at the left.
    CellStyle leadingNumber() {
        return leadingNumber;
    }

    CellStyle time() {
        return time;
    }

    CellStyle tint(Tint tint) {
        return tints.getOrDefault(tint, text);
    }

    private XSSFCellStyle header(HorizontalAlignment alignment) {
        var style = lined(font("FFFFFF", 11, true), true);
        style.setAlignment(alignment);
        fill(style, INK);
        return style;
    }

    private XSSFCellStyle numeric(String format) {
        var style = lined(font("18212B", 11, false), false);
        style.setQuotePrefixed(false);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    private XSSFCellStyle lined(XSSFFont font, boolean wrap) {
        var style = plain(font);
        style.setWrapText(wrap);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(LINE));
        return style;
    }

    private XSSFCellStyle plain(XSSFFont font) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setQuotePrefixed(true);
        return style;
    }

    private XSSFFont font(String colour, int points, boolean bold) {
        var font = workbook.createFont();
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    private static void fill(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb));
    }
}
