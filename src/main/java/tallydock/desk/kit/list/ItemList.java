package tallydock.desk.kit.list;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import tallydock.desk.kit.text.Texts;

/// The items of the open carton. The current one is scrolled into view.
public final class ItemList extends ListView<ItemRow> {
    public ItemList(Texts texts) {
        getStyleClass().addAll("plain-list", "item-list");
        setFocusTraversable(false);
        setCellFactory(_ -> new ItemLine(texts));
    }

    /// Shows these rows in their order.
    public void show(List<ItemRow> rows) {
        Lines.change(getItems(), rows);
        IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).current())
                .findFirst()
                .ifPresent(this::scrollTo);
    }
}
