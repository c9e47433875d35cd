package tallydock.desk.kit.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tallydock.desk.gallery.FxRoom;

class CodeCanvasTest {
    private static ModuleMatrix dark(int side) {
        return new ModuleMatrix(Collections.nCopies(side, "#".repeat(side)));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 12, 14, 16, 18, 20, 22, 24, 40})
    void everyModuleIsAWholeNumberOfPixelsAndNeverUnderFour(int modules) {
        for (var side : new double[] {40, 79, 80, 126, 128}) {
            var canvas = FxRoom.on(() -> CodeCanvas.matrix(dark(modules), side));
            var module = canvas.getWidth() / (modules + 2);

            assertThat(module).isEqualTo(Math.rint(module)).isGreaterThanOrEqualTo(CodeCanvas.SMALLEST_MODULE);
        }
    }

    @Test
    void darkModulesAreBlackOnAWhiteQuietZone() {
        var code = new ModuleMatrix(List.of("#.", ".#"));
        var image = FxRoom.on(() -> CodeCanvas.matrix(code, 8).snapshot(null, null));
        var pixels = image.getPixelReader();

        assertThat(image.getWidth()).isEqualTo(16);
        assertThat(pixels.getColor(1, 1)).isEqualTo(Color.WHITE);
        assertThat(pixels.getColor(5, 5)).isEqualTo(Color.BLACK);
        assertThat(pixels.getColor(9, 5)).isEqualTo(Color.WHITE);
        assertThat(pixels.getColor(9, 9)).isEqualTo(Color.BLACK);
        assertThat(pixels.getColor(14, 14)).isEqualTo(Color.WHITE);
    }

    @Test
    void aRaggedCodeIsRefused() {
        assertThatThrownBy(() -> new ModuleMatrix(List.of("##", "#"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ModuleMatrix(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
