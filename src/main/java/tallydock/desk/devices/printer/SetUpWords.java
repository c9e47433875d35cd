package tallydock.desk.devices.printer;

import java.math.BigDecimal;
import java.util.OptionalLong;
import tallydock.desk.devices.printer.PrinterDraft.Way;
import tallydock.desk.kit.text.Say;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.label.stock.Stocks;
import tallydock.domain.printer.Printer;
import tallydock.usecase.label.CommandSheet;

/// How ways, stocks and lengths are spoken of where printers are set up.
final class SetUpWords {
    private static final int MM = 3;
    private static final int PERCENT = 4;
    private static final double INCH_NM = 25_400_000;
    private static final int SLACK = 5;

    private SetUpWords() {}

    static Say way(Way way) {
        return switch (way) {
            case NETWORK -> Say.key("printer.way.network");
            case QUEUE -> Say.key("printer.way.queue");
            case RAW_QUEUE -> Say.key("printer.way.raw-queue");
            case FOLDER -> Say.key("printer.way.folder");
        };
    }

    /// What is to be typed for a way.
    static Say place(Way way) {
        return switch (way) {
            case NETWORK -> Say.key("printer.place.network");
            case QUEUE, RAW_QUEUE -> Say.key("printer.place.queue");
            case FOLDER -> Say.key("printer.place.folder");
        };
    }

    /// The way, the language and how fine it prints, in a line.
    static Say kind(Printer printer) {
        return Say.key(
                "printer.line",
                PrinterDraft.place(printer.connection()),
                printer.language().name(),
                dpi(printer.media().head()));
    }

    static String dpi(Head head) {
        int dpi = (int) Math.round(INCH_NM / head.dotNm());
        return Integer.toString(Math.abs(dpi - 203) < SLACK ? 203 : dpi);
    }

    /// Its size, and how many are on a sheet.
    static Say stock(String id) {
        return Stocks.named(id).map(SetUpWords::stock).orElseGet(() -> Say.asIs(id));
    }

    private static Say stock(Stock stock) {
        String size = millimetres(stock.widthUm()) + " × " + millimetres(stock.heightUm()) + " mm";
        return stock.sheet()
                .map(sheet -> Say.key(
                        "printer.stock.sheet",
                        size,
                        sheet.labels(),
                        sheet.page().name()))
                .orElseGet(() -> Say.asIs(size));
    }

    static String millimetres(long um) {
        return BigDecimal.valueOf(um, MM).stripTrailingZeros().toPlainString();
    }

    static String percent(int ppm) {
        return BigDecimal.valueOf(ppm, PERCENT).stripTrailingZeros().toPlainString();
    }

    /// Millimetres as a person types them, with a point or a comma. Empty where it is no length.
    static OptionalLong micrometres(String typed) {
        String text = typed.strip().replace(',', '.');
        return text.matches("-?\\d{1,4}(\\.\\d{1,3})?")
                ? OptionalLong.of(new BigDecimal(text).movePointRight(MM).longValueExact())
                : OptionalLong.empty();
    }

    static Say sheet(CommandSheet sheet) {
        return switch (sheet) {
            case RECEIVING -> Say.key("printer.commands.receiving");
            case PACKING -> Say.key("printer.commands.packing");
            case SUPERVISING -> Say.key("printer.commands.supervising");
        };
    }

    static Say tongues(CommandSheet.Tongues tongues) {
        return switch (tongues) {
            case ENGLISH -> Say.asIs("English");
            case CHINESE -> Say.asIs("中文");
            case BOTH -> Say.asIs("English + 中文");
        };
    }
}
