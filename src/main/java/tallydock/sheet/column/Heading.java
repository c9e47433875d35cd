package tallydock.sheet.column;

import java.util.Optional;
import java.util.regex.Pattern;
import tallydock.sheet.value.Ascii;
import tallydock.sheet.value.Currencies;
import tallydock.sheet.value.Units;

/// What a heading says: what it is about, of what, in which unit and currency.
///
/// @param own the lowest row of a heading of several rows
/// @param confidence share of the heading's letters that were understood, 0 to 1
public record Heading(String text, String own, Optional<Concept> concept, Scope scope, double confidence) {
    private static final int LONGEST = 80;
    private static final Pattern OF_WHAT = Pattern.compile(
            "(?:/|\\b(?:per|pro|each|je)\\b)\\s*(?:ctns?|cartons?|box|case|karton|pkg|箱|件)|每箱|单箱|(?<![a-z])(?:kgs?|lbs?|cms?|mm|oz|usd|eur|gbp|cny|rmb)(?![a-z])");
    private static final Pattern FROM = Pattern.compile("from|start|first|von|起|始|从|起始|开始");
    private static final Pattern TO = Pattern.compile("to|end|last|bis|止|至|到|结束|截止");
    private static final Pattern ASIDE = Pattern.compile("[(\\[（【][^)\\]）】]*[)\\]）】]");

    /// Reads one heading; group and sub-heading of a two-row head are given as one, the group first.
    public static Heading of(String group, String own) {
        return of(Dialect.GOODS, group, own);
    }

    /// The same in the words of one kind of document.
    public static Heading of(Dialect dialect, String group, String own) {
        String text = (group + " " + own).strip();
        String folded = Ascii.folded(text);
        var scope = Scope.of(folded);
        if (text.isEmpty() || text.length() > LONGEST) {
            return new Heading(text, own, Optional.empty(), scope, 0);
        }
        var match = edge(dialect, group, own).or(() -> own(dialect, own)).or(() -> Vocabulary.match(dialect, text));
        int size = Math.max(1, Vocabulary.letters(bare(own.isBlank() ? text : own)));
        double share =
                match.map(m -> Math.min(1.0, (double) m.letters() / size)).orElse(0.0);
        return new Heading(text, own, match.map(Vocabulary.Match::concept), scope, share);
    }

    /// The heading without asides, units and the words that say of what.
    private static String bare(String heading) {
        String folded = Ascii.folded(ASIDE.matcher(heading).replaceAll(" "));
        String bare = OF_WHAT.matcher(folded).replaceAll(" ");
        return Vocabulary.letters(bare) == 0 ? folded : bare;
    }

    /// A sub-heading that says something by itself is not overruled by its group. What stands in brackets counts where
    /// the rest says nothing of use, as in 规格(长*宽*高).
    private static Optional<Vocabulary.Match> own(Dialect dialect, String own) {
        return Vocabulary.match(dialect, ASIDE.matcher(own).replaceAll(" "))
                .filter(match -> match.concept() != Concept.NOT_USED)
                .or(() -> Vocabulary.match(dialect, own));
    }

    /// From and to below a group of carton numbers are the ends of a range.
    private static Optional<Vocabulary.Match> edge(Dialect dialect, String group, String own) {
        String folded = Ascii.folded(own).strip();
        boolean first = FROM.matcher(folded).matches();
        if (group.isBlank() || !(first || TO.matcher(folded).matches())) {
            return Optional.empty();
        }
        return Vocabulary.match(dialect, group)
                .filter(match -> match.concept() == Concept.CARTON_NO)
                .map(match -> new Vocabulary.Match(
                        first ? Concept.CARTON_NO : Concept.CARTON_LAST, Vocabulary.letters(own), match.whole()));
    }

    public boolean is(Concept wanted) {
        return concept.filter(wanted::equals).isPresent();
    }

    public Optional<Units> weightUnit() {
        return Units.weightIn(text);
    }

    public Optional<Units> lengthUnit() {
        return Units.lengthIn(text);
    }

    public Optional<String> currency() {
        return Currencies.in(text);
    }

    /// Chinese, English, or not said.
    public Optional<Boolean> saysChinese() {
        String folded = Ascii.folded(text);
        boolean chinese = folded.contains("中文") || folded.contains("chinese") || folded.matches(".*\\bcn\\b.*");
        boolean english = folded.contains("英文") || folded.contains("english") || folded.matches(".*\\ben\\b.*");
        return chinese == english ? Optional.empty() : Optional.of(chinese);
    }
}
