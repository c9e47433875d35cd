package tallydock.desk.kit.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tallydock.domain.digest.Bytes;
import tallydock.domain.label.stock.Head;
import tallydock.usecase.label.LabelPictures.Picture;

class LabelSightTest {
    /// Five rows of ten dots, the first columns black.
    private static Picture picture(Head head, int black) {
        byte[] dots = new byte[10];
        for (int row = 0; row < 5; row++) {
            dots[row * 2] = (byte) (0xFF >> black);
            dots[row * 2 + 1] = (byte) 0b1100_0000;
        }
        return new Picture(10, 5, head, Bytes.of(dots), List.of());
    }

    private static List<Integer> row(LabelSight label, int number) {
        byte[] greys = label.greys().toArray();
        return IntStream.range(0, label.width())
                .mapToObj(x -> greys[number * label.width() + x] & 0xFF)
                .toList();
    }

    @Test
    void theDotsOfACoarseHeadAreShownOneByOne() {
        var label = LabelSight.of(picture(Head.DPI_203, 3));

        assertThat(label.width()).isEqualTo(10);
        assertThat(label.height()).isEqualTo(5);
        assertThat(row(label, 4)).containsExactly(0, 0, 0, 255, 255, 255, 255, 255, 255, 255);
    }

    @Test
    void ofAFineHeadSeveralDotsBecomeOneGreyAndTheEdgeKeepsItsOwn() {
        var label = LabelSight.of(picture(Head.DPI_600, 4));

        assertThat(label.width()).isEqualTo(4);
        assertThat(label.height()).isEqualTo(2);
        assertThat(row(label, 0)).containsExactly(0, 170, 255, 255);
    }

    @Test
    void itKeepsItsTrueSize() {
        assertThat(LabelSight.of(picture(Head.DPI_600, 3)).widthMm()).isEqualTo(Head.DPI_600.um(10) / 1000.0);
    }
}
