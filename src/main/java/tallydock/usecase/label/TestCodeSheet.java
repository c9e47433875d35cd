package tallydock.usecase.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tallydock.domain.device.learn.TestCode;
import tallydock.domain.label.Band;
import tallydock.domain.label.Band.Height.Fixed;
import tallydock.domain.label.Content;
import tallydock.domain.label.Content.Align;
import tallydock.domain.label.Content.Bars;
import tallydock.domain.label.Content.Look;
import tallydock.domain.label.Content.Matrix;
import tallydock.domain.label.Content.Words;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.Pattern;
import tallydock.domain.label.SymbolKind.Linear;
import tallydock.domain.label.SymbolKind.Square;
import tallydock.domain.label.Template;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;

/// The five codes that teach a scanner as one page, numbered in the order of the wizard: a label as large as the page.
public final class TestCodeSheet {
    private static final int MARGIN_UM = 5_000;
    private static final int TITLE_UM = 14_000;
    private static final int NUMBER_UM = 9_000;
    private static final int CODE_UM = 32_000;

    private TestCodeSheet() {}

    /// The page on a stock of one large label.
    public static LabelJob on(Stock page, Head head) {
        var bands = new ArrayList<Band>();
        bands.add(words("Scanner test codes 扫描枪测试码", TITLE_UM, 7_000));
        int number = 0;
        for (var code : TestCode.values()) {
            number++;
            bands.add(words(Integer.toString(number), NUMBER_UM, 6_000).ruled());
            bands.add(Band.of(new Fixed(CODE_UM), symbol(code)));
        }
        bands.add(Band.of(new Band.Height.Rest(1), new Content.Room()));
        var template = new Template("test-codes", 1, LabelKind.TEST, MARGIN_UM, bands);
        return new LabelJob(template, page, head, List.of(new LabelValues(Map.of())), true);
    }

    private static Band words(String text, int heightUm, int sizeUm) {
        var words = new Words(new Pattern(text), sizeUm, Look.BOLD, Align.LEFT, false);
        return Band.of(new Fixed(heightUm), words);
    }

    private static Content symbol(TestCode code) {
        return switch (code.symbol()) {
            case CODE_128 -> new Bars(Linear.CODE_128, new Pattern(code.payload()), false);
            case GS1_128 -> new Bars(Linear.GS1_128, new Pattern(TestCode.BRACKETED_SEPARATOR), false);
            case DATA_MATRIX -> new Matrix(Square.DATA_MATRIX, new Pattern(code.payload()), Align.LEFT);
        };
    }
}
