package tallydock.desk.devices.printer;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.device.PrinterStates.Standing;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.printer.Printer;

/// A card for each printer of the station; while there is none, one to add the first.
public final class PrinterCards extends VBox {
    private final Texts texts;
    private final Moments moments;
    private final PrinterModel model;
    private final List<PrinterCard> cards = new ArrayList<>();
    private List<Printer> shown = List.of();

    public PrinterCards(Texts texts, Moments moments, PrinterModel model) {
        this.texts = texts;
        this.moments = moments;
        this.model = model;
        getStyleClass().add("printer-cards");
        getChildren().add(new FirstPrinterCard(texts, model));
        model.states().all().subscribe(this::show);
        model.trends().subscribe(_ -> show());
    }

    private void show() {
        var standings = model.states().all();
        var printers = standings.stream().map(Standing::printer).toList();
        if (!printers.equals(shown)) {
            shown = printers;
            cards.clear();
            printers.forEach(printer -> cards.add(new PrinterCard(texts, moments, model, printer)));
            if (cards.isEmpty()) {
                getChildren().setAll(new FirstPrinterCard(texts, model));
            } else {
                getChildren().setAll(cards);
            }
        }
        for (int at = 0; at < cards.size(); at++) {
            cards.get(at).show(standings.get(at));
        }
    }
}
