package tallydock.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tallydock.domain.digest.Bytes;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.placed.Placed;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.label.stock.Stocks;
import tallydock.domain.printer.LabelRange;
import tallydock.domain.printer.PrintOrder;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.Ruler;
import tallydock.print.letters.Letters;
import tallydock.print.pdf.LabelPdf;
import tallydock.print.symbol.LabelSymbols;
import tallydock.print.thermal.Epl;
import tallydock.print.thermal.Preamble;
import tallydock.print.thermal.ThermalLanguage;
import tallydock.print.thermal.Tspl;
import tallydock.print.thermal.Zpl;
import tallydock.usecase.printing.LabelBytes;
import tallydock.usecase.printing.LabelTemplates;

/// Ordered labels as the bytes of a printer's language, moved and stretched as its calibration says.
public final class JobBytes implements LabelBytes {
    private final Letters letters;
    private final LabelTemplates templates;
    private final Marking marking;

    public JobBytes(Letters letters, LabelTemplates templates) {
        this(letters, templates, Optional.empty());
    }

    /// With a mark they are not to be used: each says so along its upper edge.
    public JobBytes(Letters letters, LabelTemplates templates, Optional<String> mark) {
        this.letters = letters;
        this.templates = templates;
        this.marking = new Marking(letters, mark);
    }

    @Override
    public Optional<Bytes> of(Printer printer, PrintOrder order, LabelRange labels) {
        return Stocks.named(order.stock())
                .flatMap(stock -> placing(printer, order, stock).map(placing -> {
                    var placed = order.part(labels).stream()
                            .map(run -> new PlacedRun(placing.apply(run.values()), run.count()))
                            .toList();
                    return Bytes.of(written(printer, stock, placed));
                }));
    }

    /// The same label so many times in a row.
    private record PlacedRun(Placed label, int count) {}

    private Optional<Function<LabelValues, Placed>> placing(Printer printer, PrintOrder order, Stock stock) {
        if (order.template().equals(Ruler.TEMPLATE)) {
            return Optional.of(_ -> Ruler.on(stock, printer.media().head(), new LabelSymbols()));
        }
        var head = printer.trueHead();
        int right = head.dots(printer.calibration().xUm());
        int down = head.dots(printer.calibration().yUm());
        return templates.find(order.template()).map(template -> {
            var placing = marking.of(template, stock, head);
            return values -> placing.apply(values).moved(right, down);
        });
    }

    private byte[] written(Printer printer, Stock stock, List<PlacedRun> labels) {
        int gap = printer.media().gapUm();
        return switch (printer.language()) {
            case PDF -> pdf(printer, stock, labels);
            case ZPL -> thermal(printer, labels, new Zpl(letters));
            case TSPL -> thermal(printer, labels, new Tspl(letters, gap));
            case EPL -> thermal(printer, labels, new Epl(letters, gap));
        };
    }

    private static byte[] thermal(Printer printer, List<PlacedRun> labels, ThermalLanguage language) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(Preamble.of(printer.language(), printer.handling()));
        labels.forEach(run -> out.writeBytes(language.write(run.label(), run.count())));
        return out.toByteArray();
    }

    private byte[] pdf(Printer printer, Stock stock, List<PlacedRun> labels) {
        var out = new ByteArrayOutputStream();
        var said = printer.media().head();
        try (var pdf = new LabelPdf(stock, labels.getFirst().label().head(), said, letters)) {
            for (var run : labels) {
                for (int copy = 0; copy < run.count(); copy++) {
                    pdf.add(run.label());
                }
            }
            pdf.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("a page could not be made in memory", e);
        }
        return out.toByteArray();
    }
}
