package tallydock.desk.practice;

import java.util.List;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.room.DeskTools.ScannableCodes;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.practice.DemoItem;
import tallydock.domain.practice.DemoLook;

/// The items of the carton, each with its barcode and what is left of it. While the carton stays, its buttons stay, so
/// that the focus does too.
final class ItemsView extends VBox {
    private final Texts texts;
    private final PracticeModel model;
    private final ScannableCodes bars;
    private List<ItemTile> tiles = List.of();

    ItemsView(Texts texts, PracticeModel model, ScannableCodes bars) {
        this.texts = texts;
        this.model = model;
        this.bars = bars;
        getStyleClass().add("scanner-items");
        model.now()
                .map(now -> now.demo().map(DemoLook::items).orElse(List.of()))
                .subscribe(this::show);
    }

    private void show(List<DemoItem> items) {
        var shown = tiles.stream().map(ItemTile::code).toList();
        if (!shown.equals(items.stream().map(DemoItem::code).toList())) {
            tiles = items.stream()
                    .map(item -> new ItemTile(texts, item, bars, () -> model.scan(item.code())))
                    .toList();
            getChildren().setAll(tiles);
        }
        for (var i = 0; i < items.size(); i++) {
            tiles.get(i).left(items.get(i).left());
        }
    }
}
