package tallydock.print.letters;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.Map;

/// Text that runs from right to left, in the order and the forms it is drawn in. Arabic letters join their neighbours:
/// each becomes the character of Unicode's Arabic Presentation Forms that is drawn as the letter stands there. Letters
/// that have no such character, and marks above and below letters, are left as they are.
public final class RightToLeft {
    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;

    private static final char TATWEEL = '\u0640';
    private static final char LAM = '\u0644';

    /// The forms of U+0621 to U+063A and of U+0641 to U+064A stand one after the other from U+FE80: for each letter how
    /// many it has. One of four joins on both sides, one of two only to the letter before it.
    private static final String FIRST = "12222424244444222244444444";

    private static final String SECOND = "4444444224";
    private static final char FIRST_LETTER = '\u0621';
    private static final char SECOND_LETTER = '\u0641';
    private static final char FIRST_FORM = '\uFE80';

    /// Letters of Persian and Urdu: where their forms begin, and how many.
    private static final Map<Character, Forms> MORE = Map.ofEntries(
            Map.entry('\u067E', new Forms('\uFB56', 4)),
            Map.entry('\u0679', new Forms('\uFB66', 4)),
            Map.entry('\u0686', new Forms('\uFB7A', 4)),
            Map.entry('\u0688', new Forms('\uFB88', 2)),
            Map.entry('\u0698', new Forms('\uFB8A', 2)),
            Map.entry('\u0691', new Forms('\uFB8C', 2)),
            Map.entry('\u06A9', new Forms('\uFB8E', 4)),
            Map.entry('\u06AF', new Forms('\uFB92', 4)),
            Map.entry('\u06BA', new Forms('\uFB9E', 2)),
            Map.entry('\u06C1', new Forms('\uFBA6', 4)),
            Map.entry('\u06D2', new Forms('\uFBAE', 2)),
            Map.entry('\u06CC', new Forms('\uFBFC', 4)));

    /// Lam and an alef after it are one sign: where its two forms begin.
    private static final Map<Character, Character> LAM_ALEF =
            Map.of('\u0622', '\uFEF5', '\u0623', '\uFEF7', '\u0625', '\uFEF9', '\u0627', '\uFEFB');

    private static final String OPENING = "([{<«";
    private static final String CLOSING = ")]}>»";

    private RightToLeft() {}

    /// Whether a character is the form of a letter.
    public static boolean isForm(int character) {
        return (character >= 0xFB50 && character <= 0xFDFF) || (character >= 0xFE70 && character <= 0xFEFC);
    }

    /// The first letter that a form stands for.
    static int letter(int form) {
        return letters(form).codePointAt(0);
    }

    /// What a form stands for, in the order of reading.
    public static String letters(int form) {
        return Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
    }

    /// Whether a text is drawn otherwise than it is stored.
    static boolean isIn(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// The text from left to right.
    static String drawn(String text) {
        String shaped = joined(text);
        var bidi = new Bidi(shaped, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        var levels = new byte[runs];
        var parts = new String[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = shaped.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            parts[i] = levels[i] % 2 == 0
                    ? run
                    : mirrored(new StringBuilder(run).reverse().toString());
        }
        Bidi.reorderVisually(levels, 0, parts, 0, runs);
        return String.join("", parts);
    }

    private static String mirrored(String run) {
        var mirrored = new StringBuilder(run);
        for (int i = 0; i < run.length(); i++) {
            int opening = OPENING.indexOf(run.charAt(i));
            int closing = CLOSING.indexOf(run.charAt(i));
            if (opening >= 0) {
                mirrored.setCharAt(i, CLOSING.charAt(opening));
            } else if (closing >= 0) {
                mirrored.setCharAt(i, OPENING.charAt(closing));
            }
        }
        return mirrored.toString();
    }

    /// Each letter in the form it has between its neighbours.
    static String joined(String text) {
        var joined = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            boolean joinsBefore = joinsNext(before(text, at));
            int after = at + 1;
            char sign = letter == LAM && after < text.length() ? LAM_ALEF.getOrDefault(text.charAt(after), LAM) : LAM;
            if (sign != LAM) {
                joined.append((char) (sign + (joinsBefore ? FINAL : ISOLATED)));
                at = after + 1;
                continue;
            }
            joined.append(form(letter, joinsBefore, joinsPrevious(next(text, after))));
            at = after;
        }
        return joined.toString();
    }

    private static char form(char letter, boolean joinsBefore, boolean joinsAfter) {
        var forms = forms(letter);
        if (forms.count == 0) {
            return letter;
        }
        boolean isBefore = joinsBefore && forms.count > 1;
        boolean isAfter = joinsAfter && forms.count == 4;
        int form = isBefore ? (isAfter ? MEDIAL : FINAL) : (isAfter ? INITIAL : ISOLATED);
        return (char) (forms.first + form);
    }

    private record Forms(char first, int count) {}

    private static Forms forms(char letter) {
        int first = letter - FIRST_LETTER;
        if (first >= 0 && first < FIRST.length()) {
            return new Forms((char) (FIRST_FORM + sum(FIRST, first)), count(FIRST, first));
        }
        int second = letter - SECOND_LETTER;
        if (second >= 0 && second < SECOND.length()) {
            int before = sum(FIRST, FIRST.length()) + sum(SECOND, second);
            return new Forms((char) (FIRST_FORM + before), count(SECOND, second));
        }
        return MORE.getOrDefault(letter, new Forms(letter, 0));
    }

    private static int count(String counts, int at) {
        return counts.charAt(at) - '0';
    }

    private static int sum(String counts, int end) {
        return counts.substring(0, end).chars().map(count -> count - '0').sum();
    }

    /// The letter before, marks left out; blank at the beginning.
    private static char before(String text, int at) {
        int before = at - 1;
        while (before >= 0 && isMark(text.charAt(before))) {
            before--;
        }
        return before < 0 ? ' ' : text.charAt(before);
    }

    private static char next(String text, int at) {
        int next = at;
        while (next < text.length() && isMark(text.charAt(next))) {
            next++;
        }
        return next == text.length() ? ' ' : text.charAt(next);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean joinsNext(char letter) {
        return letter == TATWEEL || forms(letter).count == 4;
    }

    private static boolean joinsPrevious(char letter) {
        return letter == TATWEEL || forms(letter).count > 1;
    }
}
