package tallydock.usecase.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tallydock.domain.document.Place;
import tallydock.domain.document.Problem;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.document.Refusal;
import tallydock.domain.document.RefusalCode;

class ProblemSentencesTest {
    @ParameterizedTest
    @ValueSource(strings = {"problems", "problems_zh"})
    void everyCodeHasASentenceAndEverySentenceACode(String bundle) {
        var codes = Stream.concat(Stream.of(ProblemCode.values()), Stream.of(RefusalCode.values()))
                .map(Enum::name)
                .toList();

        assertThat(load(bundle).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void bothLanguagesFillInTheSameWords() {
        var english = load("problems");
        var chinese = load("problems_zh");

        for (String key : english.stringPropertyNames()) {
            assertThat(gaps(chinese.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
        }
    }

    @Test
    void aSentenceNamesPlaceAndGoods() {
        var problem = heavy(List.of("13"));

        assertThat(new ProblemSentences(Locale.ENGLISH).of(problem))
                .isEqualTo(
                        "PL!G6: carton 13 weighs 26.3 kg, more than 22.5 kg. Lift it with two people and label it as heavy, or"
                                + " repack it.");
        assertThat(new ProblemSentences(Locale.SIMPLIFIED_CHINESE).of(problem)).startsWith("PL!G6：箱号 13 重 26.3 公斤");
    }

    @Test
    void aLongRangeIsCountedNotListed() {
        var problem = heavy(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"));

        assertThat(new ProblemSentences(Locale.ENGLISH).of(problem)).contains("1, 2, 3, 4, 5, 6 and 3 more");
    }

    @Test
    void englishIsEnglishOnAChineseComputer() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);

            assertThat(new ProblemSentences(Locale.ENGLISH).of(new Refusal(RefusalCode.EMPTY_FILE, Place.FILE)))
                    .startsWith("The file is empty");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aRefusalNamesTheSheetItMeans() {
        var refusal = new Refusal(RefusalCode.NO_TABLE, Place.sheet("Sheet1"));

        assertThat(new ProblemSentences(Locale.ENGLISH).of(refusal)).contains("found in Sheet1.");
    }

    private static Problem heavy(List<String> cartons) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("cartons", cartons);
        details.put("grossKg", new BigDecimal("26.3"));
        var place = new Place(Optional.of("PL"), Optional.of(6), Optional.of("G"));
        return new Problem(ProblemCode.CARTON_OVERWEIGHT, Optional.of(place), details);
    }

    private static Set<String> gaps(String sentence) {
        Set<String> gaps = new TreeSet<>();
        Pattern.compile("\\{\\w+}").matcher(sentence).results().forEach(gap -> gaps.add(gap.group()));
        return gaps;
    }

    private static Properties load(String bundle) {
        var stream = Objects.requireNonNull(
                ProblemSentencesTest.class.getResourceAsStream("/tallydock/text/" + bundle + ".properties"));
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
