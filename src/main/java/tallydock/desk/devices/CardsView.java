package tallydock.desk.devices;

import javafx.scene.control.ScrollPane;
import tallydock.desk.kit.pane.CardGrid;
import tallydock.desk.kit.text.Texts;

/// A card for each device of the station, and one for what could become one. Another kind of device is one line here.
final class CardsView extends ScrollPane {
    CardsView(Texts texts, DevicesModel model) {
        getStyleClass().add("devices-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(new CardGrid()
                .card(new KeyboardCard(texts))
                .cards(new LineCards(texts, model).all())
                .card(new PortsCard(texts, model)));
    }
}
