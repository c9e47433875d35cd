package tallydock.desk.devices.printer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.barcode.RulerCode;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.label.stock.Stocks;
import tallydock.domain.printer.Calibration;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.Ruler;

/// A ruler is printed, and what is read off it with a steel one is kept: typed, or scanned from its marks.
final class MeasureSheet {
    private final Texts texts;
    private final PrinterModel model;
    private final Printer printer;
    private final Stock stock;
    private final Sheet sheet;
    private final TextField left;
    private final TextField top;
    private final TextField scale;
    private final Label wrong;

    private MeasureSheet(Texts texts, PrinterModel model, Printer printer, Stock stock) {
        this.texts = texts;
        this.model = model;
        this.printer = printer;
        this.stock = stock;
        this.sheet = new Sheet(texts, "measure-sheet", Say.key("printer.measure.title", printer.name()));
        left = sheet.field(Say.key("printer.measure.left"), "measure-left", Integer.toString(Ruler.CORNER));
        top = sheet.field(Say.key("printer.measure.top"), "measure-top", Integer.toString(Ruler.CORNER));
        scale = sheet.field(
                Say.key("printer.measure.scale", Ruler.lengthMm(stock)),
                "measure-scale",
                Integer.toString(Ruler.lengthMm(stock)));
        wrong = sheet.wrapped(Say.nothing(), "device-advice");
    }

    static void open(Texts texts, PrinterModel model, Printer printer) {
        Stocks.named(printer.media().stock()).ifPresent(stock -> new MeasureSheet(texts, model, printer, stock).open());
    }

    private void open() {
        sheet.box()
                .sceneProperty()
                .subscribe(scene -> model.measuring(scene == null ? Optional.empty() : Optional.of(this::take)));
        var print = PushButton.of(texts, "mdi2p-printer", Say.key("printer.measure.print"), () -> model.ruler(printer));
        print.setId("measure-print");
        var keep = PushButton.primary(texts, Say.key("printer.measure.keep"), this::keep);
        keep.setId("measure-keep");
        var forget = PushButton.plain(texts, Say.key("printer.measure.forget"), () -> save(Calibration.NONE));
        forget.setId("measure-forget");
        var cancel = PushButton.plain(texts, Say.key("printer.cancel"), sheet::close);
        var row = new HBox(
                sheet.named(Say.key("printer.measure.left"), left),
                sheet.named(Say.key("printer.measure.top"), top),
                sheet.named(Say.key("printer.measure.scale", Ruler.lengthMm(stock)), scale));
        row.getStyleClass().add("printer-row");
        sheet.add(how(), Sheet.foot(print), row, wrong, Sheet.foot(keep, forget, cancel))
                .open(model);
    }

    private VBox how() {
        int length = Ruler.lengthMm(stock);
        var how = new VBox(sheet.wrapped(Say.key("printer.measure.how", Ruler.CORNER, length)));
        if (Ruler.hasMarks(stock)) {
            how.getChildren().add(sheet.wrapped(Say.key("printer.measure.scan", Ruler.CORNER, Ruler.downMm(), length)));
        }
        how.getStyleClass().add("printer-how");
        return how;
    }

    private void take(RulerCode code) {
        var field = switch (code.length()) {
            case X -> left;
            case Y -> top;
            case L -> scale;
        };
        var millimetres = BigDecimal.valueOf(Ruler.readUm(stock, code), 3);
        field.setText(millimetres.setScale(2, RoundingMode.HALF_UP).toPlainString());
        field.requestFocus();
    }

    private void keep() {
        read().ifPresentOrElse(this::save, () -> texts.bind(wrong.textProperty(), Say.key("printer.measure.wrong")));
    }

    private void save(Calibration found) {
        sheet.close();
        model.save(printer.measured(found));
    }

    private Optional<Calibration> read() {
        var lengths = Stream.of(left, top, scale)
                .map(field -> SetUpWords.micrometres(field.getText()))
                .toList();
        if (lengths.stream().anyMatch(OptionalLong::isEmpty)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Ruler.measured(
                    stock,
                    lengths.get(0).getAsLong(),
                    lengths.get(1).getAsLong(),
                    lengths.get(2).getAsLong()));
        } catch (IllegalArgumentException | ArithmeticException _) {
            return Optional.empty();
        }
    }
}
