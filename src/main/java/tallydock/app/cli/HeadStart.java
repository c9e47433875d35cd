package tallydock.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import tallydock.app.log.Logging;
import tallydock.domain.digest.Bytes;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.Templates;
import tallydock.domain.label.layout.LabelLayout;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.label.stock.Stocks;
import tallydock.print.LabelWriter;
import tallydock.print.letters.Letters;
import tallydock.print.pdf.LabelPdf;
import tallydock.print.symbol.LabelSymbols;
import tallydock.wire.PartCodec;

/// What labels are written with, made ready on another processor while the words of the command are read and the store
/// is opened: a list of one carton is read and a first label is drawn, and nobody sees either. A third of the time such
/// a command takes is spent on that.
final class HeadStart {
    private static final Stock STOCK = Stocks.named("letter-30").orElseThrow();
    private static final Bytes LIST = Bytes.of("""
            {"part":"cartons","version":1}
            {"no":"1","measures":{"grossGrams":1},"lines":[{"sku":"A","qty":1,"fnsku":"X","names":{},"customs":{}}]}
            """.getBytes(StandardCharsets.UTF_8));

    private final CompletableFuture<LabelWriter> writer = new CompletableFuture<>();

    private HeadStart() {}

    static HeadStart begin() {
        var start = new HeadStart();
        Thread.ofPlatform().name("tallydock-head-start").daemon().start(start::run);
        return start;
    }

    /// What labels are written with, as soon as it is ready.
    LabelWriter writer() {
        try {
            return writer.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("labels cannot be drawn", e.getCause());
        }
    }

    private void run() {
        try {
            Logging.ready();
            PartCodec.cartons(List.of(LIST));
            var letters = new Letters();
            draw(letters);
            writer.complete(new LabelWriter(letters));
        } catch (IOException | RuntimeException | LinkageError e) {
            writer.completeExceptionally(e);
        }
    }

    private static void draw(Letters letters) throws IOException {
        var template = Templates.of(LabelKind.UNIT).orElseThrow();
        var values = new LabelValues.Builder()
                .with(LabelField.CODE, "X003QW8L2T")
                .with(LabelField.TITLE, "LED desk lamp")
                .build();
        var label = new LabelLayout(template, STOCK, Head.DPI_203, letters, new LabelSymbols()).place(values);
        try (var pdf = new LabelPdf(STOCK, Head.DPI_203, letters)) {
            pdf.add(label);
            pdf.write(OutputStream.nullOutputStream());
        }
    }
}
