package tallydock.desk.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tallydock.desk.kit.outcome.Outcome;

/// Every text exists in both languages, every key is used, and no code or number is frozen into a translation.
class TextKeysTest {
    private static final Path BUNDLES = Path.of("resources/tallydock/desk/text");
    private static final Path CODE = Path.of("src/main/java/tallydock");
    private static final Pattern NAMES = Pattern.compile("GS1|UN38\\.3|EAN-13|FNSKU|\\bkg\\b|USB-C");
    private static final Pattern CODE_OR_NUMBER = Pattern.compile("\\d|[A-Z]{2,}-[A-Z0-9]");

    private static Set<String> tasks() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .map(name -> name.replaceFirst("_(en|zh)\\.properties$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Map<String, String> texts(String task, Language language) {
        return new TreeMap<>(TextBundle.load(task, language).patterns());
    }

    private static String source() throws IOException {
        try (var files = Files.walk(CODE)) {
            var java = files.filter(file -> file.toString().endsWith(".java")).toList();
            var all = new StringBuilder();
            for (var file : java) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        for (var task : tasks()) {
            assertThat(texts(task, Language.CHINESE).keySet())
                    .as(task)
                    .isEqualTo(texts(task, Language.ENGLISH).keySet());
        }
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyHasAText() throws IOException {
        var known = new TreeSet<String>();
        for (var task : tasks()) {
            known.addAll(texts(task, Language.ENGLISH).keySet());
        }
        var literals = Pattern.compile("Say\\.key\\(\\s*\"([^\"]+)\"")
                .matcher(source())
                .results()
                .map(match -> match.group(1))
                .filter(key -> !key.endsWith("."));
        var outcomes = Stream.of(Outcome.values())
                .flatMap(each -> Stream.concat(Stream.of(each.word()), each.step().stream()))
                .map(say -> ((Say.Keyed) say).key());
        var used = Stream.concat(literals, outcomes).collect(Collectors.toCollection(TreeSet::new));

        assertThat(used).as("used without a text").isSubsetOf(known);
        assertThat(known).as("a text nobody uses").isSubsetOf(used);
    }

    @Test
    void noCodeOrNumberStandsInATranslatedText() throws IOException {
        for (var task : tasks()) {
            for (var language : Language.values()) {
                texts(task, language)
                        .forEach((key, text) -> assertThat(plain(text))
                                .as("%s %s", key, language)
                                .doesNotContainPattern(CODE_OR_NUMBER));
            }
        }
    }

    private static String plain(String text) {
        var noNames = NAMES.matcher(text).replaceAll("");
        // Innermost braces first: choices hold placeholders of their own.
        return noNames.replaceAll("\\{[^{}]*}", "").replaceAll("\\{[^{}]*}", "");
    }

    @Test
    void everyPatternIsReadAndAsksForTheSameArgumentsInBothLanguages() throws IOException {
        for (var task : tasks()) {
            texts(task, Language.ENGLISH).forEach((key, english) -> {
                new MessageFormat(english, Language.ENGLISH.locale());
                var chinese = texts(task, Language.CHINESE).getOrDefault(key, "");
                new MessageFormat(chinese, Language.CHINESE.locale());
                // The other language may leave an argument out, but may not ask for one more.
                assertThat(highest(chinese)).as(key).isLessThanOrEqualTo(highest(english));
            });
        }
    }

    private static int highest(String pattern) {
        return Pattern.compile("\\{(\\d)")
                .matcher(pattern)
                .results()
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .max()
                .orElse(-1);
    }

    @Test
    void englishHasNoCurlyQuoteEllipsisOrExclamation() throws IOException {
        for (var task : tasks()) {
            texts(task, Language.ENGLISH)
                    .forEach((key, text) ->
                            assertThat(text).as(key).doesNotContainPattern("[“”‘’…!]|(?i)please|invalid|\\berror\\b"));
            texts(task, Language.CHINESE)
                    .forEach((key, text) -> assertThat(text).as(key).doesNotContain("您"));
        }
    }
}
