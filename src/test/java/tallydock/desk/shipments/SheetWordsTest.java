package tallydock.desk.shipments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.desk.kit.text.Say;
import tallydock.desk.shipments.intake.sheet.Paper;
import tallydock.desk.shipments.intake.sheet.SheetWords;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.reading.ColumnReason;

class SheetWordsTest {
    static Stream<Say> words() {
        return Stream.of(
                        Stream.of(ColumnUse.values()).map(SheetWords::of),
                        Stream.of(ColumnReason.values()).map(SheetWords::of),
                        Stream.of(ProblemCode.values()).map(SheetWords::of),
                        Stream.of(Paper.values()).map(SheetWords::of))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("words")
    void everythingInASheetHasAWordInBothLanguages(Say word) {
        assertThat(word).isInstanceOfSatisfying(Say.Both.class, both -> {
            assertThat(both.english()).isNotBlank();
            assertThat(both.chinese()).isNotBlank();
        });
    }
}
