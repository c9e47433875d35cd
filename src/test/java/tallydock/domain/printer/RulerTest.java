package tallydock.domain.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import tallydock.domain.barcode.RulerCode;
import tallydock.domain.barcode.RulerCode.Length;
import tallydock.domain.label.layout.SymbolEncoder;
import tallydock.domain.label.placed.Finding;
import tallydock.domain.label.placed.Ink;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.label.stock.Stocks;
import tallydock.print.symbol.LabelSymbols;

class RulerTest {
    private static final Stock STOCK = Stocks.named("100x50").orElseThrow();
    private static final Stock LARGE = Stocks.named("100x150").orElseThrow();
    private static final SymbolEncoder NONE = (_, _) -> new SymbolEncoder.Encoded.Refused(Finding.Code.NO_CODE);

    @Test
    void theCrossStandsTenMillimetresFromTheEdgesAndTheScaleIsAsLongAsItSays() {
        var ruler = Ruler.on(STOCK, Head.DPI_203, NONE);
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
        var ruler = Ruler.on(STOCK, Head.DPI_203, NONE);

        var moved = ruler.moved(-400, 3);

        assertThat(moved.inks())
                .allMatch(ink -> ink.edges().left() >= 0 && ink.edges().bottom() <= ruler.height());
        assertThat(ruler.moved(8, 0).inks().getFirst().edges().left()).isEqualTo(88);
    }

    @Test
    void theMarkThatStandsWhereTheMiddleShouldSaysWhatThePrinterMissesBy() {
        // All is printed 1.5 mm too far right and 1 mm too high: marks 3 steps left and 2 steps lower take their place.
        long left = Ruler.readUm(LARGE, new RulerCode(Length.X, 1));
        long top = Ruler.readUm(LARGE, new RulerCode(Length.Y, 6));

        assertThat(left).isEqualTo(11_500);
        assertThat(top).isEqualTo(9_000);
        assertThat(Ruler.measured(LARGE, left, top, Ruler.readUm(LARGE, new RulerCode(Length.L, 4))))
                .isEqualTo(new Calibration(-1_500, 1_000, 0));
    }

    @Test
    void aScaleThatIsTooLongIsReadOffTheMarkBeforeItsEnd() {
        // 2.5 % too long: of 80 mm the mark of 78 stands at 80.
        long scale = Ruler.readUm(LARGE, new RulerCode(Length.L, 0));

        assertThat(scale / 80_000.0).isCloseTo(80.0 / 78.0, within(0.0001));
        assertThat(Ruler.measured(LARGE, 10_000, 10_000, scale).ppm()).isCloseTo(25_641, within(10));
    }

    @Test
    void eachMarkHasItsCodeBesideItAndAllStayOnTheLabel() {
        var ruler = Ruler.on(LARGE, Head.DPI_203, new LabelSymbols());
        var codes = ruler.inks().stream()
                .filter(Ink.Symbol.class::isInstance)
                .map(ink -> RulerCode.parse(((Ink.Symbol) ink).payload()).orElseThrow())
                .toList();

        assertThat(codes).hasSize(27).doesNotHaveDuplicates();
        assertThat(ruler.inks())
                .allMatch(ink -> ink.edges().right() <= ruler.width()
                        && ink.edges().bottom() <= ruler.height()
                        && ink.edges().left() >= 0
                        && ink.edges().top() >= 0);
        assertThat(Ruler.hasMarks(STOCK))
                .as("a label without room keeps to the ruler alone")
                .isFalse();
    }
}
