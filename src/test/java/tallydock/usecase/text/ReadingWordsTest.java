package tallydock.usecase.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.reading.ColumnReason;

class ReadingWordsTest {
    @Test
    void everyUseAndReasonHasWordsInBothLanguagesAndNoWordIsLeftOver() {
        var keys = Stream.of(
                        Stream.of(ColumnUse.values()).map(use -> "use." + use),
                        Stream.of(ColumnReason.values()).map(reason -> "reason." + reason))
                .flatMap(words -> words)
                .toList();

        for (var language : List.of(Locale.ROOT, Locale.SIMPLIFIED_CHINESE)) {
            var bundle = ResourceBundle.getBundle(
                    "tallydock.text.reading",
                    language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(bundle.getLocale().getLanguage()).isEqualTo(language.getLanguage());
            assertThat(bundle.keySet()).containsExactlyInAnyOrderElementsOf(keys);
        }
    }
}
