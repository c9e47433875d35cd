package tallydock.desk.devices;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import tallydock.desk.kit.text.Texts;

/// A card for each scanner on a line, as they come and go.
final class LineCards {
    private final ObservableList<Node> cards = FXCollections.observableArrayList();

    LineCards(Texts texts, DevicesModel model) {
        model.states()
                .all()
                .subscribe(() -> cards.setAll(model.states().all().stream()
                        .map(each -> new ScannerCard(texts, model, each))
                        .toList()));
    }

    ObservableList<Node> all() {
        return cards;
    }
}
