package tallydock.domain.label.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tallydock.domain.label.Band;
import tallydock.domain.label.Content;
import tallydock.domain.label.Content.Bars;
import tallydock.domain.label.Content.Matrix;
import tallydock.domain.label.Content.Picture;
import tallydock.domain.label.Content.Words;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.Template;
import tallydock.domain.label.placed.Finding;
import tallydock.domain.label.placed.Ink;
import tallydock.domain.label.placed.Placed;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;

/// Lays the labels of one batch out: one template on one stock for one head. For one thread at a time.
public final class LabelLayout {
    private static final int RULE_UM = 250;

    /// From a line to what stands below it.
    private static final int GAP_UM = 1_000;

    private final Template template;
    private final Stock stock;
    private final Head head;
    private final WordsPlace words;
    private final BarsPlace bars;
    private final MatrixPlace squares;
    private final PicturePlace pictures = new PicturePlace();

    public LabelLayout(Template template, Stock stock, Head head, Typography letters, SymbolEncoder symbols) {
        this.template = template;
        this.stock = stock;
        this.head = head;
        this.words = new WordsPlace(letters, head);
        this.bars = new BarsPlace(template.kind(), head, symbols, letters);
        this.squares = new MatrixPlace(template.kind(), head, symbols);
    }

    /// The label with these values. The same values give the same label.
    public Placed place(LabelValues values) {
        var inks = new ArrayList<Ink>();
        var findings = new ArrayList<Finding>();
        int width = head.dotsWithin(stock.widthUm());
        int height = head.dotsWithin(stock.heightUm());
        int margin = head.dots(template.marginUm());
        var filled = template.bands().stream()
                .map(band -> FilledBand.of(band, values))
                .filter(band -> !band.parts().isEmpty())
                .toList();
        int[] edges = edges(filled, margin, height - margin);
        for (int i = 0; i < filled.size(); i++) {
            var band = filled.get(i);
            int gap = 0;
            if (band.isRuled() && i > 0) {
                inks.add(new Ink.Fill(margin, edges[i], width - 2 * margin, head.dotsOver(RULE_UM)));
                gap = Math.min(head.dots(GAP_UM), (edges[i + 1] - edges[i]) / 4);
            }
            int top = edges[i] + gap;
            var strip = new Area(margin, top, width - 2 * margin, edges[i + 1] - top, margin, margin);
            place(band, strip, new Out(inks, findings));
        }
        findings.sort(Comparator.comparing(Finding::weight));
        return new Placed(width, height, head, inks, findings);
    }

    /// Where placed things go.
    record Out(List<Ink> inks, List<Finding> findings) {}

    private void place(FilledBand band, Area strip, Out out) {
        int all = band.parts().stream().mapToInt(Band.Part::share).sum();
        int before = 0;
        for (int i = 0; i < band.parts().size(); i++) {
            var part = band.parts().get(i);
            int left = strip.x() + strip.width() * before / all;
            before += part.share();
            int right = strip.x() + strip.width() * before / all;
            boolean isFirst = i == 0;
            boolean isLast = i == band.parts().size() - 1;
            var area = new Area(
                    left,
                    strip.y(),
                    right - left,
                    strip.height(),
                    isFirst ? strip.roomLeft() : 0,
                    isLast ? strip.roomRight() : 0);
            place(part.content(), band.said().get(i), area, out);
        }
    }

    private void place(Content content, String said, Area area, Out out) {
        switch (content) {
            case Words asked -> words.place(asked, said, area, out);
            case Bars asked -> bars.place(asked, said, area, out);
            case Matrix asked -> squares.place(asked, said, area, out);
            case Picture asked -> pictures.place(asked, area, out);
            case Content.Room _ -> {}
        }
    }

    /// The upper edges of the bands, and the lower edge of the last.
    private int[] edges(List<FilledBand> bands, int top, int bottom) {
        long fixed = bands.stream().mapToLong(band -> head.dots(band.fixedUm())).sum();
        long shares = bands.stream().mapToLong(FilledBand::share).sum();
        long all = (long) bottom - top;
        // Where nothing would be left for what takes the rest, the fixed bands leave it a third.
        long room = shares == 0 ? all : all * 2 / 3;
        long scale = fixed > room ? room : fixed;
        long rest = all - scale;
        int[] edges = new int[bands.size() + 1];
        edges[0] = top;
        long at = 0;
        for (int i = 0; i < bands.size(); i++) {
            var band = bands.get(i);
            at += fixed == 0 ? 0 : head.dots(band.fixedUm()) * scale / fixed;
            at += shares == 0 ? 0 : rest * band.share() / shares;
            edges[i + 1] = top + (int) at;
        }
        return edges;
    }
}
