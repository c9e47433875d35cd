package tallydock.usecase.text;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.reading.ColumnReason;
import tallydock.domain.document.reading.Repair;

/// Says in words what the columns of a sheet are taken for, why, and what a repair does. One instance for a
/// language.
public final class ReadingWords {
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    private final ResourceBundle texts;

    public ReadingWords(Locale language) {
        // The other language is never fallen back to because the computer happens to speak it.
        this.texts = ResourceBundle.getBundle(
                "tallydock.text.reading",
                language.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// What a column is taken for, a few words.
    public String of(ColumnUse use) {
        return texts.getString("use." + use);
    }

    /// Why, half a sentence.
    public String of(ColumnReason reason) {
        return texts.getString("reason." + reason);
    }

    /// What stands on the button of a repair.
    public String button(Repair repair) {
        return filled("repair." + repair.kind(), repair);
    }

    /// What exactly the repair changes, a sentence; of many changes how many.
    public String change(Repair repair) {
        boolean many = repair.cells().size() + repair.rows().runs().size() > 1;
        return filled(many ? "change.many" : "change." + repair.kind(), repair);
    }

    private String filled(String key, Repair repair) {
        Map<String, String> words = words(repair);
        return GAP.matcher(texts.getString(key))
                .replaceAll((MatchResult gap) -> Matcher.quoteReplacement(words.getOrDefault(gap.group(1), "")));
    }

    private static Map<String, String> words(Repair repair) {
        String count = String.valueOf(repair.cells().size() + repair.rows().size());
        if (repair.currency().isPresent()) {
            return Map.of("after", repair.currency().get());
        }
        if (repair.cells().isEmpty()) {
            return Map.of("place", repair.rows().toString(), "count", count);
        }
        var cell = repair.cells().getFirst();
        return Map.of("place", cell.col() + cell.row(), "before", cell.before(), "after", cell.after(), "count", count);
    }
}
