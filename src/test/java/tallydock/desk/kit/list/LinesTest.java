package tallydock.desk.kit.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void aScanOnTopMovesTheOthersWithoutTouchingThem() {
        var lines = FXCollections.observableArrayList("C", "B", "A");
        var touched = new ArrayList<String>();
        lines.addListener((ListChangeListener<String>) change -> {
            while (change.next()) {
                touched.addAll(change.getAddedSubList());
            }
        });

        Lines.change(lines, List.of("D", "C", "B"));

        assertThat(lines).containsExactly("D", "C", "B");
        assertThat(touched).containsExactly("D");
    }

    @Test
    void aLineThatChangedInPlaceIsTheOnlyOneTouched() {
        var lines = FXCollections.observableArrayList("A 1", "B 0", "C 0");
        var touched = new ArrayList<String>();
        lines.addListener((ListChangeListener<String>) change -> {
            while (change.next()) {
                touched.addAll(change.getAddedSubList());
            }
        });

        Lines.change(lines, List.of("A 1", "B 1", "C 0"));

        assertThat(touched).containsExactly("B 1");
    }

    @Test
    void whateverWasThereTheLinesAreTheNextOnes() {
        var random = new Random(11);
        var lines = FXCollections.<String>observableArrayList();
        for (int round = 0; round < 2000; round++) {
            var next =
                    random.ints(random.nextInt(8), 0, 5).mapToObj(i -> "L" + i).toList();
            Lines.change(lines, next);
            assertThat(lines).as("round %d", round).isEqualTo(next);
        }
    }
}
