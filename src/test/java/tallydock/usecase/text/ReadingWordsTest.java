package tallydock.usecase.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tallydock.domain.document.choice.ChangedCell;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.choice.RowSet;
import tallydock.domain.document.reading.ColumnReason;
import tallydock.domain.document.reading.Repair;
import tallydock.domain.document.reading.RepairKind;

class ReadingWordsTest {
    private static final Repair FIVE =
            Repair.cell(RepairKind.READ_LETTERS_AS_DIGITS, new ChangedCell(131, "D", "O6", "6"));

    @Test
    void everyUseReasonAndRepairHasWordsInBothLanguagesAndNoWordIsLeftOver() {
        var keys = Stream.of(
                        Stream.of(ColumnUse.values()).map(use -> "use." + use),
                        Stream.of(ColumnReason.values()).map(reason -> "reason." + reason),
                        Stream.of(RepairKind.values()).map(kind -> "repair." + kind),
                        Stream.of(RepairKind.values()).map(kind -> "change." + kind),
                        Stream.of("change.many"))
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

    @Test
    void aRepairSaysWhatItWillChange() {
        var english = new ReadingWords(Locale.ENGLISH);
        var chinese = new ReadingWords(Locale.CHINESE);
        var out = new Repair(RepairKind.LEAVE_ROW_OUT, List.of(), RowSet.of(Set.of(4, 5)));

        assertThat(english.button(FIVE)).isEqualTo("Use 6");
        assertThat(chinese.button(FIVE)).isEqualTo("改为 6");
        assertThat(english.change(FIVE)).isEqualTo("D131: O6 becomes 6.");
        assertThat(english.change(out)).isEqualTo("Not imported: row 4-5.");
        assertThat(english.change(FIVE.and(out))).isEqualTo("3 cells or rows change.");
    }
}
