package tallydock.desk.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.picture.Pictogram;
import tallydock.desk.kit.picture.PictureTile;
import tallydock.desk.kit.scanner.ScannerPanel;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.practice.DemoItem;
import tallydock.domain.practice.DemoLook;

/// One button for each surprise that can be met now.
final class SurprisesView extends VBox {
    /// The ids of two surprises that a step of the tour is done with.
    static final String UNKNOWN = "unknown";

    static final String OVER = "over";

    private final Texts texts;
    private final PracticeModel model;

    SurprisesView(Texts texts, PracticeModel model) {
        this.texts = texts;
        this.model = model;
        model.now().map(now -> now.demo().map(Met::of)).subscribe(met -> met.ifPresent(this::show));
    }

    /// What of the shipment the surprises depend on; as long as it stays, so do the buttons.
    private record Met(Optional<DemoItem> over, Optional<DemoItem> stranger, Optional<String> duplicate) {
        static Met of(DemoLook look) {
            return new Met(look.over(), look.stranger(), look.duplicate().map(label -> label.code()));
        }
    }

    private void show(Met met) {
        var buttons = new ArrayList<Button>();
        buttons.add(button(Pictogram.BOX, Say.key("practice.surprise.unknown"), model::scanUnknown));
        met.over()
                .ifPresent(item -> buttons.add(button(
                        DemoWords.picture(item),
                        item.left() == 0
                                ? Say.key("practice.surprise.over")
                                : Say.key("practice.surprise.over-later", item.left()),
                        () -> model.scan(item.code()))));
        met.stranger()
                .ifPresent(item -> buttons.add(button(
                        DemoWords.picture(item),
                        Say.key("practice.surprise.stranger"),
                        () -> model.scan(item.code()))));
        met.duplicate()
                .ifPresent(code -> buttons.add(
                        button(Pictogram.BOX, Say.key("practice.surprise.duplicate"), () -> model.scan(code))));
        show(buttons);
    }

    private void show(List<Button> buttons) {
        getChildren().setAll(ScannerPanel.grid(buttons));
    }

    private Button button(Pictogram picture, Say say, Runnable act) {
        var button = new Button();
        button.getStyleClass().addAll("push", "surprise");
        if (say instanceof Say.Keyed keyed) {
            button.setId(keyed.key().substring(keyed.key().lastIndexOf('.') + 1));
        }
        var tile = new PictureTile("surprise-picture");
        tile.show(picture);
        button.setGraphic(tile);
        texts.bind(button.textProperty(), say);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
