package tallydock.sheet.value;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A product name in one cell, sorted by language. `陶瓷杯 Ceramic mug` is two names, `LED灯带 5米 USB` is one.
public record TwoLanguages(Optional<String> zh, Optional<String> en) {
    private static final Pattern BREAK = Pattern.compile("\\s*(?:\\n|\\||;|；|/|\\\\)\\s*");
    private static final Pattern CLEAR_BREAK = Pattern.compile("\\s*\\n\\s*|\\s*\\|\\s*|\\s+[/\\\\]\\s+");
    private static final Pattern ENGLISH_WORD = Pattern.compile(".*[a-z]{3,}.*");

    public static TwoLanguages of(String name) {
        if (!Ascii.hasChinese(name)) {
            return new TwoLanguages(Optional.empty(), Optional.of(name));
        }
        return atClearBreak(name)
                .or(() -> atBreak(name))
                .or(() -> atSpace(name))
                .orElseGet(() -> new TwoLanguages(Optional.of(name), Optional.empty()));
    }

    /// A stroke between blanks or a line end parts two names, be they one word each.
    private static Optional<TwoLanguages> atClearBreak(String name) {
        List<String> parts = List.of(CLEAR_BREAK.split(name));
        return parts.size() == 2
                ? word(parts.get(0), parts.get(1)).or(() -> word(parts.get(1), parts.get(0)))
                : Optional.empty();
    }

    private static Optional<TwoLanguages> word(String zh, String en) {
        boolean both = Ascii.hasChinese(zh)
                && !Ascii.hasChinese(en)
                && ENGLISH_WORD.matcher(en).matches();
        return both ? Optional.of(new TwoLanguages(Optional.of(zh), Optional.of(en))) : Optional.empty();
    }

    private static Optional<TwoLanguages> atBreak(String name) {
        List<String> parts = List.of(BREAK.split(name));
        if (parts.size() != 2) {
            return Optional.empty();
        }
        return pair(parts.get(0), parts.get(1)).or(() -> pair(parts.get(1), parts.get(0)));
    }

    private static Optional<TwoLanguages> pair(String zh, String en) {
        return Ascii.hasChinese(zh) && isEnglish(List.of(en.split("\\s+")))
                ? Optional.of(new TwoLanguages(Optional.of(zh), Optional.of(en)))
                : Optional.empty();
    }

    /// English before the first, or behind the last word with a Chinese character.
    private static Optional<TwoLanguages> atSpace(String name) {
        List<String> words = Arrays.asList(name.split("\\s+"));
        int first = 0;
        while (!Ascii.hasChinese(words.get(first))) {
            first++;
        }
        int last = words.size() - 1;
        while (!Ascii.hasChinese(words.get(last))) {
            last--;
        }
        var before = words.subList(0, first);
        var after = words.subList(last + 1, words.size());
        if (isEnglish(before)) {
            return Optional.of(of(words.subList(first, words.size()), before));
        }
        return isEnglish(after) ? Optional.of(of(words.subList(0, last + 1), after)) : Optional.empty();
    }

    private static TwoLanguages of(List<String> zh, List<String> en) {
        return new TwoLanguages(Optional.of(String.join(" ", zh)), Optional.of(String.join(" ", en)));
    }

    /// Two words at least, one of them more than a measure or an abbreviation.
    private static boolean isEnglish(List<String> words) {
        return words.size() >= 2
                && words.stream().noneMatch(Ascii::hasChinese)
                && words.stream().anyMatch(word -> ENGLISH_WORD.matcher(word).matches());
    }
}
