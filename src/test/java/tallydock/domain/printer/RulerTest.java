package tallydock.domain.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tallydock.domain.label.placed.Ink;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.label.stock.Stocks;

class RulerTest {
    private static final Stock STOCK = Stocks.named("100x50").orElseThrow();

    @Test
    void theCrossStandsTenMillimetresFromTheEdgesAndTheScaleIsAsLongAsItSays() {
        var ruler = Ruler.on(STOCK, Head.DPI_203);
        var first = (Ink.Fill) ruler.inks().get(0);
        var last = ruler.inks().stream()
                .filter(Ink.Fill.class::isInstance)
                .mapToInt(ink -> ((Ink.Fill) ink).x())
                .max()
                .orElseThrow();

        assertThat(Ruler.lengthMm(STOCK)).isEqualTo(80);
        assertThat(first.x()).isEqualTo(80);
        assertThat(last - first.x()).isEqualTo(80 * 8);
    }

    @Test
    void whatIsReadOffItIsWhatThePrinterMissesBy() {
        assertThat(Ruler.measured(STOCK, 10_000, 10_000, 80_000)).isEqualTo(Calibration.NONE);
        assertThat(Ruler.measured(STOCK, 11_500, 9_200, 80_400)).isEqualTo(new Calibration(-1_500, 800, 5_000));
    }

    @Test
    void aLengthReadWronglyIsNoCalibration() {
        assertThatThrownBy(() -> Ruler.measured(STOCK, 10_000, 10_000, 8_000))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPrinterWhoseDotsAreLongerGetsFewerOfThem() {
        var head = new Calibration(0, 0, 5_000).of(Head.DPI_203);

        assertThat(head.dots(80_000)).isEqualTo(637);
    }

    @Test
    void whatIsMovedStaysOnTheLabel() {
        var ruler = Ruler.on(STOCK, Head.DPI_203);

        var moved = ruler.moved(-400, 3);

        assertThat(moved.inks())
                .allMatch(ink -> ink.edges().left() >= 0 && ink.edges().bottom() <= ruler.height());
        assertThat(ruler.moved(8, 0).inks().getFirst().edges().left()).isEqualTo(88);
    }
}
