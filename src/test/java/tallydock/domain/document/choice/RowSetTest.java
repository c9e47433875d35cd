package tallydock.domain.document.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RowSetTest {
    private static final long SEED = 7_011L;

    @Test
    void rowsThatLieTogetherAreARun() {
        assertThat(RowSet.of(Set.of(5, 6, 7, 12)).toString()).isEqualTo("5-7,12");
        assertThat(RowSet.NONE.toString()).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(RowSet.parse(" 12, 5-7 ,6")).isEqualTo(RowSet.of(Set.of(5, 6, 7, 12)));
        assertThat(RowSet.parse("")).isEqualTo(RowSet.NONE);
        assertThatThrownBy(() -> RowSet.parse("7-5")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RowSet.parse("all")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSetOfRunsIsTheSetOfItsRows() {
        var random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            var one = rows(random);
            var other = rows(random);
            var both = new TreeSet<>(one);
            both.addAll(other);
            var rest = new TreeSet<>(one);
            rest.removeAll(other);
            var set = RowSet.of(one);

            assertThat(set.and(RowSet.of(other))).as("seed %d", SEED).isEqualTo(RowSet.of(both));
            assertThat(set.without(RowSet.of(other))).as("seed %d", SEED).isEqualTo(RowSet.of(rest));
            assertThat(RowSet.parse(set.toString())).as("seed %d", SEED).isEqualTo(set);
            assertThat(set.size()).as("seed %d", SEED).isEqualTo(one.size());
            for (int row = 0; row < 45; row++) {
                assertThat(set.contains(row)).as("seed %d, row %d", SEED, row).isEqualTo(one.contains(row));
            }
        }
    }

    private static Set<Integer> rows(Random random) {
        var rows = new TreeSet<Integer>();
        int many = random.nextInt(20);
        for (int i = 0; i < many; i++) {
            rows.add(1 + random.nextInt(40));
        }
        return rows;
    }
}
