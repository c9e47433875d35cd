package tallydock.desk.kit.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

class ListsTest {
    private final Texts texts = new Texts(Language.ENGLISH);

    @Test
    void theLogKeepsTheNewestTwoHundred() {
        var log = FxRoom.on(() -> {
            var made = new ScanLog(texts);
            for (var i = 0; i < 230; i++) {
                made.add(ScanRow.of(Fill.ACCEPTED, "SKU-" + i, Say.asIs("+1"), "09:00:00"));
            }
            return made;
        });

        assertThat(log.getItems()).hasSize(200);
        assertThat(log.getItems().getFirst().code()).isEqualTo("SKU-229");
        assertThat(log.getItems().getLast().code()).isEqualTo("SKU-30");
    }

    @Test
    void aBlindLineIsNeverCompleteNorOver() {
        assertThat(BarTone.of(40, OptionalLong.empty())).isEqualTo(BarTone.GO);
        assertThat(BarTone.of(11, OptionalLong.of(12))).isEqualTo(BarTone.GO);
        assertThat(BarTone.of(12, OptionalLong.of(12))).isEqualTo(BarTone.COMPLETE);
        assertThat(BarTone.of(13, OptionalLong.of(12))).isEqualTo(BarTone.WARNING);
    }

    @Test
    void segmentsAreAsLongAsTheirShareAndNeverLeaveTheBar() {
        var bar = FxRoom.on(() -> {
            var made = new ThinBar();
            made.show(
                    List.of(
                            new ThinBar.Segment(6, BarTone.GO),
                            new ThinBar.Segment(0, BarTone.GO),
                            new ThinBar.Segment(12, BarTone.COMPLETE)),
                    48);
            made.resize(480, 14);
            made.layout();
            return made;
        });

        var parts = bar.getChildrenUnmodifiable();
        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst().getLayoutBounds().getWidth()).isEqualTo(58);
        assertThat(parts.getLast().getBoundsInParent().getMaxX()).isEqualTo(180);
    }

    @Test
    void moreThanExpectedFillsTheBarAndNoMore() {
        var bar = FxRoom.on(() -> {
            var made = new ThinBar();
            made.show(List.of(new ThinBar.Segment(13, BarTone.WARNING)), 12);
            made.resize(140, 8);
            made.layout();
            return made;
        });

        assertThat(bar.getChildrenUnmodifiable().getFirst().getBoundsInParent().getMaxX())
                .isEqualTo(140);
    }
}
