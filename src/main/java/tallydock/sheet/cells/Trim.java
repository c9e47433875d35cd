package tallydock.sheet.cells;

/// White space as sheets have it: besides blanks and tabs the no-break space, the ideographic space and marks without
/// width.
public final class Trim {
    private Trim() {}

    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    public static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000' || c == '\uFEFF' || c == '\u200B' || Character.isSpaceChar(c);
    }
}
