package tallydock.desk.devices;

import java.time.ZoneId;
import javafx.scene.control.ScrollPane;
import tallydock.desk.devices.printer.PaperCard;
import tallydock.desk.devices.printer.PrinterCards;
import tallydock.desk.devices.scale.ScaleCards;
import tallydock.desk.kit.pane.CardGrid;
import tallydock.desk.kit.scanner.FloatingScanner;
import tallydock.desk.kit.text.Texts;

/// A card for each device of the station, and one for what could become one. Another kind of device is one line here.
final class CardsView extends ScrollPane {
    /// What the buttons do, the scanner on the screen, the clock of the site, the cards of scales and
    /// printers, those of paper and of pictures.
    record Parts(
            CardActs acts,
            FloatingScanner screen,
            ZoneId zone,
            ScaleCards scales,
            PrinterCards printers,
            PaperCard paper,
            PicturesCard pictures) {}

    CardsView(Texts texts, DevicesModel model, Parts parts) {
        getStyleClass().add("plain-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        var line = new ScannerCard(texts, model, parts.acts(), parts.zone());
        setContent(new CardGrid()
                .card(new KeyboardCard(texts, model, parts.acts(), parts.zone()))
                .cards(new LineCards(model, line).all())
                .card(parts.scales())
                .card(new PortsCard(texts, model))
                .card(parts.printers())
                .card(parts.paper())
                .card(new OnScreenCard(texts, parts.screen()))
                .card(new HidCard(texts, model))
                .card(parts.pictures()));
    }
}
