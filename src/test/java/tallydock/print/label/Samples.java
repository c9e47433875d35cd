package tallydock.print.label;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tallydock.domain.label.Band;
import tallydock.domain.label.Content;
import tallydock.domain.label.Drawing;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.Template;
import tallydock.domain.label.Templates;
import tallydock.domain.label.layout.LabelLayout;
import tallydock.domain.label.placed.Ink;
import tallydock.domain.label.placed.Placed;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.label.stock.Stocks;
import tallydock.print.letters.Letters;
import tallydock.print.symbol.LabelSymbols;

/// A label of each kind, on the stocks and heads it is printed with.
public record Samples(Template template, Stock stock, Head head, LabelValues values) {
    public static final Letters LETTERS = new Letters();

    private static final List<Head> HEADS = List.of(Head.DPI_203, Head.DPI_300, Head.DPI_600);
    private static final int LOWEST_UM = 4_000;
    private static final List<String> UNIT_STOCKS =
            List.of("50x25", "57x32", "50x30", "60x40", "letter-30", "a4-21", "a4-24-70x36", "a4-27", "a4-40", "a4-44");

    public static Stream<Samples> all() {
        return Stream.concat(plain(), HEADS.stream().map(Samples::withLogo));
    }

    /// A carton label with a logo beside where it goes.
    public static Samples withLogo(Head head) {
        var carton = Templates.of(LabelKind.CARTON).orElseThrow();
        var bands = new ArrayList<>(carton.bands());
        var logo = Drawing.of(120, 40, (x, y) -> x < 3 || y < 3 || x > 116 || y > 36 || (x / 5 + y / 5) % 2 == 0);
        var first = bands.getFirst();
        var parts = new ArrayList<>(first.parts());
        parts.addFirst(new Band.Part(1, new Content.Picture(logo, Content.Align.LEFT)));
        bands.set(0, new Band(first.height(), first.isRuled(), parts));
        var stock = Stocks.named("100x150").orElseThrow();
        return new Samples(carton.withBands(bands), stock, head, values(LabelKind.CARTON));
    }

    private static Stream<Samples> plain() {
        return Templates.ALL.stream()
                .flatMap(template -> stocks(template.kind()).stream()
                        .map(name -> Stocks.named(name).orElseThrow())
                        .flatMap(stock -> HEADS.stream()
                                .map(head -> new Samples(template, stock, head, values(template.kind())))));
    }

    /// Every kind on every stock whose bars a hand can aim at, with every head.
    public static Stream<Samples> everywhere() {
        return Templates.ALL.stream()
                .flatMap(template -> Stocks.ALL.stream()
                        .flatMap(stock -> HEADS.stream()
                                .map(head -> new Samples(template, stock, head, values(template.kind())))))
                .filter(Samples::isUsable);
    }

    /// The same with the coarsest head.
    public static Stream<Samples> coarse() {
        return everywhere().filter(sample -> sample.head().equals(Head.DPI_203));
    }

    private static boolean isUsable(Samples sample) {
        var placed = sample.placed();
        return !placed.isRefused()
                && placed.inks().stream()
                        .noneMatch(ink -> ink instanceof Ink.Symbol symbol
                                && symbol.height() < sample.head().dots(LOWEST_UM));
    }

    /// The same label with another title.
    public Samples titled(String title) {
        var values = new LabelValues.Builder()
                .with(LabelField.CODE, code())
                .with(LabelField.TITLE, title)
                .build();
        return new Samples(template, stock, head, values);
    }

    private static List<String> stocks(LabelKind kind) {
        return switch (kind) {
            case UNIT -> UNIT_STOCKS;
            case CARTON, BOX, SSCC, PALLET -> List.of("100x150", "4x6in");
            case LOCATION, COMMAND, BADGE -> List.of("70x50", "a4-24-70x37");
            case TEMPORARY, DISCREPANCY, QUARANTINE, TEST -> List.of("100x50", "100x100");
        };
    }

    public static Samples unit(String stock, Head head, String code) {
        var template = Templates.of(LabelKind.UNIT).orElseThrow();
        var values = new LabelValues.Builder()
                .with(LabelField.CODE, code)
                .with(LabelField.TITLE, "LED desk lamp, white")
                .with(LabelField.CONDITION, "New")
                .build();
        return new Samples(template, Stocks.named(stock).orElseThrow(), head, values);
    }

    /// What the label's bars say.
    public String code() {
        return values.of(LabelField.CODE);
    }

    public Placed placed() {
        return new LabelLayout(template, stock, head, LETTERS, new LabelSymbols()).place(values);
    }

    public Raster raster() {
        return new RasterRenderer(LETTERS).draw(placed());
    }

    private static LabelValues values(LabelKind kind) {
        var values = new LabelValues.Builder()
                .with(LabelField.TITLE, "LED desk lamp, white, EU plug")
                .with(LabelField.CONDITION, "New")
                .with(LabelField.ORIGIN, "Made in China")
                .with(LabelField.TO, "NJ-2")
                .with(LabelField.PO, "48213")
                .with(LabelField.CARTON_OF, "5 / 12")
                .with(LabelField.SHIPMENT, "FBA1MMD8D0")
                .with(LabelField.LINES, "LUM-DESK-WHT × 12\nMUG-CRM-350 × 6")
                .with(LabelField.GROSS, "9.48")
                .with(LabelField.NAME, "A-03-2")
                .with(LabelField.REASON, "2 short")
                .with(LabelField.CONTENT_CODE, "AMZN,PO:FBA1MMD8D0,EAN:96385074,QTY:12");
        return values.with(
                        LabelField.CODE,
                        switch (kind) {
                            case UNIT -> "X003QW8L2T";
                            case SSCC, PALLET -> "(00)106141411234567897";
                            case CARTON, BOX -> "FBA1MMD8D0U000005";
                            case BADGE -> "QZU7K2M9Q4A";
                            case COMMAND -> "QZUNDOX";
                            case LOCATION -> "A-03-2";
                            case TEMPORARY, DISCREPANCY, QUARANTINE, TEST -> "TMP-000123";
                        })
                .build();
    }

    @Override
    public String toString() {
        return template.id() + " " + stock.id() + " " + head.dotNm();
    }
}
