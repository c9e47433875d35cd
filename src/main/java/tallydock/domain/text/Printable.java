package tallydock.domain.text;

/// Text as ink can show it.
public final class Printable {
    private Printable() {}

    /// Without control and format characters (a right-to-left override would show something else than is
    /// meant), line ends as `\n`, half surrogates gone, at most `most` characters.
    public static String of(String text, int most) {
        var kept = new StringBuilder();
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (kept.length() < most) {
                append(kept, c);
            }
        });
        return kept.toString().strip();
    }

    private static void append(StringBuilder kept, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL -> kept.append(c == '\n' ? "\n" : " ");
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {}
            default -> kept.appendCodePoint(c);
        }
    }
}
