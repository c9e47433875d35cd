package tallydock.print.label;

import tallydock.domain.label.LabelValues;
import tallydock.domain.label.layout.LabelLayout;
import tallydock.print.letters.Letters;
import tallydock.print.symbol.LabelSymbols;
import tallydock.usecase.label.LabelPreviews;

/// Previews that are the raster printers get.
public final class LabelSketches implements LabelPreviews {
    private final Letters letters;

    public LabelSketches(Letters letters) {
        this.letters = letters;
    }

    @Override
    public Preview of(Paper paper, LabelValues values) {
        var layout = new LabelLayout(paper.template(), paper.stock(), paper.head(), letters, new LabelSymbols());
        var placed = layout.place(values);
        var dots = new RasterRenderer(letters).draw(placed).drawing();
        return new Preview(dots, placed.head(), placed.findings());
    }
}
