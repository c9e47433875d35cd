package tallydock.print.transport;

import java.util.List;
import tallydock.domain.digest.Bytes;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.label.stock.Stocks;
import tallydock.domain.printer.Printer;
import tallydock.usecase.printing.Delivery;

/// Queues of the operating system: as pages with the size of the labels, or as bytes nobody touches.
final class QueueWay {
    private static final double UM = 1_000.0;

    private final Spooler spooler;

    QueueWay(Spooler spooler) {
        this.spooler = spooler;
    }

    Delivery pages(Printer printer, String queue, Bytes content, Runnable leaving) {
        var options = Stocks.named(printer.media().stock())
                .map(stock -> List.of("media=" + media(stock), "print-scaling=none"))
                .orElse(List.of("print-scaling=none"));
        return spooler.print(queue, options, content, leaving);
    }

    Delivery raw(String queue, Bytes content, Runnable leaving) {
        return spooler.print(queue, List.of("raw"), content, leaving);
    }

    private static String media(Stock stock) {
        return stock.sheet()
                .map(sheet -> switch (sheet.page()) {
                    case A4 -> "A4";
                    case LETTER -> "Letter";
                })
                .orElseGet(() -> "Custom." + mm(stock.widthUm()) + "x" + mm(stock.heightUm()) + "mm");
    }

    private static String mm(int um) {
        return um % (int) UM == 0 ? Integer.toString(um / (int) UM) : Double.toString(um / UM);
    }
}
