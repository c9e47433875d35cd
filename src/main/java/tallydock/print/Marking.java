package tallydock.print;

import java.util.Optional;
import java.util.function.Function;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.Template;
import tallydock.domain.label.layout.LabelLayout;
import tallydock.domain.label.placed.Placed;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;
import tallydock.print.letters.Letters;
import tallydock.print.symbol.LabelSymbols;

/// Lays labels out, and marks them where they are not to be used.
final class Marking {
    private final Letters letters;
    private final Optional<Watermark> watermark;

    /// `word` stands along the upper edge of each; nothing where it is empty.
    Marking(Letters letters, Optional<String> word) {
        this.letters = letters;
        this.watermark = word.map(said -> new Watermark(said, letters));
    }

    /// Lays out labels of a template for a stock and a head.
    Function<LabelValues, Placed> of(Template template, Stock stock, Head head) {
        var area = watermark.isPresent() ? Watermark.below(stock) : stock;
        var layout = new LabelLayout(template, area, head, letters, new LabelSymbols());
        return values -> marked(layout.place(values));
    }

    private Placed marked(Placed label) {
        return watermark.map(mark -> mark.mark(label)).orElse(label);
    }
}
