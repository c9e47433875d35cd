package tallydock.domain.text;

/// Where lines of English and Chinese text may end.
public final class LineBreaks {
    private LineBreaks() {}

    /// The next place after `at` where a line may end: behind a space, a hyphen or a stroke, and around each
    /// Chinese character, but never before what closes.
    public static int after(String text, int at) {
        int next = at;
        while (next < text.length()) {
            int c = text.codePointAt(next);
            next += Character.charCount(c);
            boolean isEnd = next == text.length();
            if (isEnd || (mayBreak(c, text.codePointAt(next)) && !closes(text, next))) {
                return next;
            }
        }
        return text.length();
    }

    private static boolean mayBreak(int c, int next) {
        boolean mayEnd = Character.isWhitespace(c) || c == '-' || c == '/' || Character.isIdeographic(c);
        return mayEnd || Character.isIdeographic(next);
    }

    private static boolean closes(String text, int at) {
        return "，。、；：！？）》」』%,.;:!?)]".indexOf(text.codePointAt(at)) >= 0;
    }
}
