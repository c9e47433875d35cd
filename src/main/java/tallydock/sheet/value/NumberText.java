package tallydock.sheet.value;

import java.util.regex.Pattern;

/// A number as people type it, taken apart: a currency sign before it, the number, a unit behind it.
public record NumberText(String before, String number, String unit) {
    private static final Pattern SHAPE = Pattern.compile(
            "([$€£¥￥]|[A-Z]{2,3}\\$?)?\\s*([+-]?\\d[\\d., '\u2019]*|[+-]?\\.\\d+)\\s*([\\p{L}\"/%$€£¥]{0,10}\\.?)");

    /// Without a number in the right shape, `number` is empty.
    public static NumberText of(String text) {
        if (isDigits(text)) {
            return new NumberText("", text, "");
        }
        var parts = SHAPE.matcher(Ascii.of(text));
        if (!parts.matches()) {
            return new NumberText("", "", "");
        }
        String before = parts.group(1) == null ? "" : parts.group(1);
        return new NumberText(before, parts.group(2).strip(), parts.group(3));
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return !text.isEmpty() && text.indexOf('.') == text.lastIndexOf('.') && !text.startsWith(".");
    }
}
