package tallydock.sheet.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;

/// Tells which cell styles show a number as a date.
final class StylesPart extends SafeXml.Handler {
    /// How a number is to be understood.
    enum Look {
        NUMBER,
        DATE,
        MONTH_AND_YEAR
    }

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Look> looks = new ArrayList<>();
    private boolean inCellStyles;

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "numFmt" -> formats.put(number(attributes, "numFmtId"), attribute(attributes, "formatCode"));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    looks.add(look(number(attributes, "numFmtId"), formats));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    Look look(int style) {
        return style >= 0 && style < looks.size() ? looks.get(style) : Look.NUMBER;
    }

    static Look look(int format, Map<Integer, String> formats) {
        String code = formats.get(format);
        if (code == null) {
            String builtin = BuiltinFormats.getBuiltinFormat(format);
            code = builtin == null ? "General" : builtin;
        }
        if (!DateUtil.isADateFormat(format, code)) {
            return Look.NUMBER;
        }
        String letters = code.toLowerCase(Locale.ROOT);
        return letters.contains("m") && letters.contains("y") && !letters.contains("d")
                ? Look.MONTH_AND_YEAR
                : Look.DATE;
    }

    private static String attribute(Attributes attributes, String name) {
        return WorkbookPart.attribute(attributes, name).orElse("");
    }

    private static int number(Attributes attributes, String name) {
        try {
            return Integer.parseInt(attribute(attributes, name));
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
