package tallydock.desk.devices;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/// A card for each scanner on a line, as they come and go.
final class LineCards {
    private final ObservableList<Node> cards = FXCollections.observableArrayList();

    LineCards(DevicesModel model, ScannerCard card) {
        model.states()
                .all()
                .subscribe(() ->
                        cards.setAll(model.states().all().stream().map(card::of).toList()));
    }

    ObservableList<Node> all() {
        return cards;
    }
}
