package tallydock.print;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tallydock.domain.digest.Bytes;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.Template;
import tallydock.domain.label.placed.Placed;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.label.stock.Stocks;
import tallydock.print.label.RasterRenderer;
import tallydock.print.letters.Letters;
import tallydock.usecase.label.LabelPictures;

/// Draws labels for the screen with the dots that printers get.
public final class LabelDrawer implements LabelPictures {
    private final Letters letters;
    private final Marking marking;

    public LabelDrawer(Letters letters) {
        this(letters, Optional.empty());
    }

    /// With a mark they are not to be used: each says so along its upper edge.
    public LabelDrawer(Letters letters, Optional<String> mark) {
        this.letters = letters;
        this.marking = new Marking(letters, mark);
    }

    @Override
    public Picture draw(Template template, Stock stock, Head head, LabelValues values) {
        var placed = place(template, stock, head, values);
        var raster = new RasterRenderer(letters).draw(placed);
        return new Picture(raster.width(), raster.height(), head, Bytes.of(raster.bits()), placed.findings());
    }

    @Override
    public List<Stock> fitting(Template template, Head head, LabelValues values) {
        return Stocks.ALL.stream()
                .filter(stock -> place(template, stock, head, values).findings().isEmpty())
                .sorted(Comparator.comparingLong(stock -> (long) stock.widthUm() * stock.heightUm()))
                .toList();
    }

    private Placed place(Template template, Stock stock, Head head, LabelValues values) {
        return marking.of(template, stock, head).apply(values);
    }
}
