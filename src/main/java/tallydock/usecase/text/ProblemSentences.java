package tallydock.usecase.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tallydock.domain.document.Problem;
import tallydock.domain.document.Refusal;

/// Says in a sentence what is wrong with a file and what to do next. One instance for a language.
public final class ProblemSentences {
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    /// A list is named up to so many entries, then counted.
    private static final int MOST_NAMED = 6;

    private final ResourceBundle texts;
    private final boolean chinese;

    public ProblemSentences(Locale language) {
        this.chinese = language.getLanguage().equals("zh");
        // The other language is never fallen back to because the computer happens to speak it.
        this.texts = ResourceBundle.getBundle(
                "tallydock.text.problems",
                chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public String of(Problem problem) {
        return filled(problem.code().name(), gap -> {
            if (gap.equals("place")) {
                return problem.where().map(Object::toString).orElse("");
            }
            return shown(Optional.ofNullable(problem.details().get(gap)));
        });
    }

    public String of(Refusal refusal) {
        String sheet = refusal.where()
                .sheet()
                .map(name -> chinese ? "（" + name + "）" : " in " + name)
                .orElse("");
        return filled(refusal.code().name(), gap -> gap.equals("in") ? sheet : "");
    }

    private String filled(String key, UnaryOperator<String> value) {
        return GAP.matcher(texts.getString(key))
                .replaceAll((MatchResult gap) -> Matcher.quoteReplacement(value.apply(gap.group(1))));
    }

    private String shown(Optional<Object> detail) {
        return detail.map(value -> switch (value) {
                    case BigDecimal number -> number.toPlainString();
                    case List<?> list -> named(list);
                    default -> value.toString();
                })
                .orElse("–");
    }

    private String named(List<?> list) {
        var names = list.stream().limit(MOST_NAMED).map(String::valueOf).toList();
        String joined = String.join(chinese ? "、" : ", ", names);
        int more = list.size() - names.size();
        if (more == 0) {
            return joined;
        }
        return joined + (chinese ? " 等 " + list.size() + " 个" : " and " + more + " more");
    }
}
