package tallydock.desk.kit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import tallydock.domain.discrepancy.DiscrepancyType;

class CaseKindsTest {
    /// A carton twice, by one station or by two: their colour and their icon are one, the words are not.
    private static final Set<DiscrepancyType> TWICE =
            EnumSet.of(DiscrepancyType.DUPLICATE_CARTON, DiscrepancyType.COUNTED_TWICE);

    @Test
    void withoutColoursTheIconTellsEveryKindFromTheOthers() {
        var seen = new HashSet<String>();
        EnumSet.complementOf(EnumSet.copyOf(TWICE))
                .forEach(type -> assertThat(seen.add(CaseKinds.icon(type)))
                        .as("%s", type)
                        .isTrue());

        assertThat(TWICE).extracting(CaseKinds::icon).doesNotContainAnyElementsOf(seen);
    }

    @Test
    void papersThatDisagreeHaveAnIconThatIsThere() {
        assertThat(Arrays.stream(MaterialDesignF.values()).map(MaterialDesignF::getDescription))
                .contains(CaseKinds.icon(DiscrepancyType.DOCUMENT_MISMATCH));
    }
}
