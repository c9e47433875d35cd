package tallydock.filing.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.fact.CountFact;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.Receipt;
import tallydock.domain.receiving.Receipt.CartonReceipt;
import tallydock.domain.receiving.Receipt.SkuReceipt;
import tallydock.domain.receiving.Receipt.Status;

class WordsTest {
    private static final String CHINESE = ".*\\p{IsHan}.*";

    private final Words kinds = Words.ofDiscrepancies();
    private final Words words = Words.ofReport();

    @ParameterizedTest
    @EnumSource(DiscrepancyType.class)
    void everyKindOfDiscrepancyHasANameAndAMeaningInBothLanguages(DiscrepancyType type) {
        for (String key : Set.of(type.name(), type.name() + ".meaning")) {
            assertThat(kinds.english(key)).isNotBlank().doesNotMatch(CHINESE);
            assertThat(kinds.chinese(key)).matches(CHINESE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"discrepancies", "report"})
    void bothLanguagesHaveTheSameKeysAndNoneTheOtherMustFillIn(String bundle) throws IOException {
        assertThat(keys(bundle + "_zh.properties")).isEqualTo(keys(bundle + ".properties"));
    }

    @Test
    void goodsThatMustNotBeShelvedAreToldWithTheirNumber() {
        var findings = new Findings(kinds, "fine");
        var both = Set.of(DiscrepancyType.PROHIBITED, DiscrepancyType.SHORT);
        var line = new SkuReceipt(new Sku("MUG"), 40, 2, 0, both);
        var whole = Set.of(DiscrepancyType.PROHIBITED);
        var carton = new CartonReceipt(Optional.empty(), Status.RECEIVED, whole, List.of(line), 0);

        assertThat(findings.words(line)).isEqualTo("Short 少件; Prohibited goods 违禁品: 2");
        assertThat(findings.words(carton)).isEqualTo("Prohibited goods 违禁品: 2");
    }

    @Test
    void whateverCanHappenHasAWord() {
        for (var status : Receipt.Status.values()) {
            assertThat(words.both("status." + status)).isNotBlank();
        }
        for (var source : ScanSource.values()) {
            assertThat(words.both("source." + source)).isNotBlank();
        }
        for (var opening : CountFact.Opening.values()) {
            assertThat(words.both("deed.opened." + opening)).isNotBlank();
        }
        for (var reason : CountFact.NoteReason.values()) {
            assertThat(words.both("deed.noted." + reason)).isNotBlank();
        }
    }

    @Test
    void oneCaseIsNotCalledCases() {
        assertThat(words.both("result.cases", 1L)).startsWith("1 open case 1");
        assertThat(words.both("result.cases", 1200L)).startsWith("1,200 open cases ");
    }

    @Test
    void theComputersOwnLanguageChangesNothing() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            ResourceBundle.clearCache();
            assertThat(Words.ofDiscrepancies().english("SHORT")).isEqualTo("Short");
        } finally {
            Locale.setDefault(before);
            ResourceBundle.clearCache();
        }
    }

    private static Set<String> keys(String file) throws IOException {
        var texts = new Properties();
        try (var in = Objects.requireNonNull(WordsTest.class.getResourceAsStream("/tallydock/text/" + file))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
