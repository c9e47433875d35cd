package tallydock.domain.label.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import tallydock.domain.label.Band;
import tallydock.domain.label.Content;
import tallydock.domain.label.Content.Look;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.Modules;
import tallydock.domain.label.Pattern;
import tallydock.domain.label.SymbolKind;
import tallydock.domain.label.Template;
import tallydock.domain.label.Templates;
import tallydock.domain.label.placed.Finding;
import tallydock.domain.label.placed.Finding.Code;
import tallydock.domain.label.placed.Ink;
import tallydock.domain.label.placed.Placed;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stocks;

class LabelLayoutTest {
    /// Letters half as wide as high; a ☃ is in no font.
    private static final Typography LETTERS = new Typography() {
        @Override
        public int width(String text, int size, Look look) {
            return text.length() * size / 2;
        }

        @Override
        public int missing(String text, Look look) {
            return text.indexOf('☃') < 0 ? -1 : '☃';
        }
    };

    @Test
    void barsAreAsWideAsTheQuietZoneOfTheRuleLeavesThem() {
        assertThat(bars(unit("50x25", Head.DPI_203, 145))).isEqualTo(2);
        assertThat(bars(unit("50x25", Head.DPI_300, 145))).isEqualTo(3);
        assertThat(bars(unit("letter-30", Head.DPI_300, 145))).isEqualTo(4);
        assertThat(bars(unit("letter-30", Head.DPI_300, 112))).isEqualTo(5);
    }

    @Test
    void aLabelTooNarrowForTheQuietZoneSaysSoAndMayBePrintedOnAPersonsWord() {
        var label = unit("40x30", Head.DPI_203, 145);

        assertThat(codes(label)).containsExactly(Code.QUIET_ZONE);
        assertThat(label.findings().getFirst().isUm()).isEqualTo(1_875);
        assertThat(label.isFine()).isFalse();
        assertThat(label.isRefused()).isFalse();
    }

    @Test
    void barsThatNoScannerWouldReadAreRefusedWithTheWidthTheyNeed() {
        var label = unit("40x30", Head.DPI_203, 200);

        assertThat(label.isRefused()).isTrue();
        assertThat(label.findings().getFirst()).isEqualTo(new Finding(Code.TOO_WIDE, 40_000, 52_500, "X003QW8L2T"));
    }

    @Test
    void aLabelWithoutACodeIsRefused() {
        var label = place(LabelKind.UNIT, "50x25", Head.DPI_203, 145, values("", "Lamp"));

        assertThat(codes(label)).containsExactly(Code.NO_CODE);
        assertThat(label.isRefused()).isTrue();
    }

    @Test
    void aLongTitleGrowsSmallerAndIsThenShortenedInItsMiddle() {
        String title = "A lamp " + "very ".repeat(40) + "white";
        var label = place(LabelKind.UNIT, "50x25", Head.DPI_203, 145, values("X003QW8L2T", title));

        var line = lines(label).stream()
                .filter(text -> text.text().startsWith("A lamp"))
                .findFirst()
                .orElseThrow();
        assertThat(line.text()).contains("…").endsWith("white");
        assertThat(line.x() + LETTERS.width(line.text(), line.size(), Look.PLAIN))
                .isLessThanOrEqualTo(400);
        assertThat(codes(label)).containsExactly(Code.CUT);
        assertThat(label.isFine()).isTrue();
    }

    @Test
    void aCharacterThatNoFontHasIsTold() {
        var label = place(LabelKind.UNIT, "50x25", Head.DPI_203, 145, values("X003QW8L2T", "Snow ☃"));

        assertThat(codes(label)).containsExactly(Code.NO_GLYPH);
    }

    @Test
    void aBandThatSaysNothingLeavesItsRoomToTheBars() {
        var with = place(LabelKind.UNIT, "50x25", Head.DPI_203, 145, values("X003QW8L2T", "Lamp"));
        var without = place(LabelKind.UNIT, "50x25", Head.DPI_203, 145, values("X003QW8L2T", ""));

        assertThat(symbol(without).height()).isGreaterThan(symbol(with).height());
    }

    @Test
    void barsLowerThanTheRuleAreTold() {
        var values = new LabelValues.Builder()
                .with(LabelField.CODE, "(00)106141411234567897")
                .with(LabelField.TO, "NJ-2")
                .with(LabelField.PO, "48213")
                .with(LabelField.GROSS, "9.48")
                .build();
        var label = place(LabelKind.SSCC, "100x50", Head.DPI_203, 156, values);

        assertThat(codes(label)).contains(Code.LOW);
    }

    @Test
    void barsThatAHandCannotKeepAScannerOnAreRefusedAndThoseAboveAreTold() {
        var told = withBars(2_500);
        assertThat(codes(told)).containsExactly(Code.LOW);
        assertThat(told.isRefused()).isFalse();

        var refused = withBars(1_500);
        assertThat(codes(refused)).containsExactly(Code.TOO_LOW);
        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.findings().getFirst().wantedUm()).isEqualTo(2_000);
    }

    private static Placed withBars(int um) {
        var bars = new Content.Bars(SymbolKind.Linear.CODE_128, Pattern.of(LabelField.CODE), false);
        var template = new Template("low", 1, LabelKind.UNIT, 1_000, List.of(Band.of(new Band.Height.Fixed(um), bars)));
        return new LabelLayout(template, Stocks.named("100x50").orElseThrow(), Head.DPI_203, LETTERS, encoder(145))
                .place(values("X003QW8L2T", ""));
    }

    private static Placed unit(String stock, Head head, int modules) {
        return place(LabelKind.UNIT, stock, head, modules, values("X003QW8L2T", "Lamp"));
    }

    private static LabelValues values(String code, String title) {
        return new LabelValues.Builder()
                .with(LabelField.CODE, code)
                .with(LabelField.TITLE, title)
                .build();
    }

    private static Placed place(LabelKind kind, String stock, Head head, int modules, LabelValues values) {
        return new LabelLayout(
                        Templates.of(kind).orElseThrow(),
                        Stocks.named(stock).orElseThrow(),
                        head,
                        LETTERS,
                        encoder(modules))
                .place(values);
    }

    private static SymbolEncoder encoder(int modules) {
        return (SymbolKind _, String payload) -> payload.isEmpty()
                ? new SymbolEncoder.Encoded.Refused(Code.NO_CODE)
                : new SymbolEncoder.Encoded.Drawn(new Modules(modules, List.of(new BitSet())), payload);
    }

    private static int bars(Placed label) {
        return symbol(label).module();
    }

    private static Ink.Symbol symbol(Placed label) {
        return label.inks().stream()
                .filter(Ink.Symbol.class::isInstance)
                .map(Ink.Symbol.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Ink.Line> lines(Placed label) {
        return label.inks().stream()
                .filter(Ink.Line.class::isInstance)
                .map(Ink.Line.class::cast)
                .toList();
    }

    private static List<Code> codes(Placed label) {
        return label.findings().stream().map(Finding::code).toList();
    }
}
