package tallydock.sheet.column;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tallydock.sheet.value.Ascii;

/// The words by which headings are recognised, read from lists that are easy to extend.
final class Vocabulary {
    private static final Map<Dialect, List<Word>> WORDS = loadAll();

    /// @param latin the word is compared as whole words
    private record Word(Concept concept, String text, boolean latin, boolean alone) {}

    /// @param letters how many letters of the heading the word covers; a Chinese character counts as two
    record Match(Concept concept, int letters, boolean whole) {}

    private Vocabulary() {}

    /// The best word for a heading: the longest, in doubt the one listed first.
    static Optional<Match> match(Dialect dialect, String heading) {
        String words = words(heading);
        String squeezed = words.replace(" ", "");
        Match best = null;
        for (Word word : WORDS.getOrDefault(dialect, List.of())) {
            if (fits(word, words, squeezed)) {
                int letters = letters(word.text());
                if (best == null || letters > best.letters()) {
                    best = new Match(word.concept(), letters, letters == letters(squeezed));
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// How many letters a heading has in the same measure, spaces and signs left out.
    static int letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(c -> Ascii.isChinese(c) ? 2 : 1)
                .sum();
    }

    private static boolean fits(Word word, String words, String squeezed) {
        if (word.alone()) {
            return words.strip().equals(word.text());
        }
        return word.latin() ? words.contains(" " + word.text() + " ") : squeezed.contains(word.text());
    }

    /// Words between single blanks; a script change is a word boundary, `#` stands for "no".
    private static String words(String heading) {
        String folded = Ascii.folded(heading).replace("#", " no ");
        String spaced = folded.replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("(?<=\\p{IsHan})(?=[^\\p{IsHan} ])|(?<=[^\\p{IsHan} ])(?=\\p{IsHan})", " ");
        return " " + spaced.strip() + " ";
    }

    private static Map<Dialect, List<Word>> loadAll() {
        Map<Dialect, List<Word>> all = new EnumMap<>(Dialect.class);
        var common = load(Dialect.GOODS);
        for (var dialect : Dialect.values()) {
            List<Word> words = new ArrayList<>(dialect == Dialect.GOODS ? List.of() : load(dialect));
            words.addAll(common);
            all.put(dialect, List.copyOf(words));
        }
        return all;
    }

    private static List<Word> load(Dialect dialect) {
        List<Word> words = new ArrayList<>();
        var stream = Objects.requireNonNull(
                Vocabulary.class.getResourceAsStream(dialect.resource()), "vocabulary is missing");
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> addLine(words, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static void addLine(List<Word> words, String line) {
        int colon = line.indexOf(':');
        var concept = Concept.valueOf(line.substring(0, colon));
        for (String entry : line.substring(colon + 1).split(",", -1)) {
            String text = entry.strip();
            boolean alone = text.startsWith("=");
            String word = words(alone ? text.substring(1) : text).strip();
            boolean latin = !Ascii.hasChinese(word);
            words.add(new Word(concept, latin || alone ? word : word.replace(" ", ""), latin, alone));
        }
    }
}
