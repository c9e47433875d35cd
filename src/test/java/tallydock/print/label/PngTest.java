package tallydock.print.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import tallydock.domain.label.stock.Head;

class PngTest {
    @Test
    void thePictureIsDotForDotTheReference() throws IOException {
        var raster = Samples.unit("50x25", Head.DPI_203, "X003QW8L2T").raster();

        var read = ImageIO.read(new ByteArrayInputStream(Png.of(raster, Head.DPI_203)));

        assertThat(read.getWidth()).isEqualTo(400);
        assertThat(read.getHeight()).isEqualTo(200);
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 400; x++) {
                assertThat((read.getRGB(x, y) & 0xFF) == 0).isEqualTo(raster.isBlack(x, y));
            }
        }
    }
}
