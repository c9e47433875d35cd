package tallydock.sheet.write;

import java.util.regex.Pattern;

/// Any text in the form a workbook cell can hold: at most 32,767 characters (the limit of the format), and only what
/// XML 1.0 can carry.
final class SafeText {
    static final int LIMIT = 32_767;
    static final String CUT = "… [cut 已截断]";

    /// What a spreadsheet program would read as an escaped character (ECMA-376, ST_Xstring).
    private static final Pattern ESCAPE = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private final StringBuilder cell = new StringBuilder();
    private int lastFit;

    private SafeText() {}

    /// Characters XML cannot hold become `\` `u` and four digits; a text that is too long ends in a mark.
    static String of(String text) {
        var safe = new SafeText();
        for (int at = 0;
                at < text.length() && safe.cell.length() <= LIMIT;
                at += Character.charCount(text.codePointAt(at))) {
            safe.add(text, at);
        }
        return safe.cut();
    }

    private void add(String text, int at) {
        int character = text.codePointAt(at);
        if (character == '_' && ESCAPE.matcher(text).region(at, text.length()).lookingAt()) {
            cell.append("_x005F_");
        } else if (isXml(character)) {
            cell.appendCodePoint(character);
        } else {
            cell.append("\\u").append("%04X".formatted(character));
        }
        lastFit = cell.length() <= LIMIT - CUT.length() ? cell.length() : lastFit;
    }

    private String cut() {
        if (cell.length() > LIMIT) {
            cell.setLength(lastFit);
            cell.append(CUT);
        }
        return cell.toString();
    }

    /// A carriage return is XML, but readers turn it into a line feed, so it is shown.
    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character < Character.MIN_SURROGATE)
                || (character > Character.MAX_SURROGATE && character < 0xFFFE)
                || character > 0xFFFF;
    }
}
