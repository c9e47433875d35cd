package tallydock.desk.kit.list;

import java.util.List;
import javafx.scene.control.ListView;
import tallydock.desk.kit.text.Texts;

/// The newest 200 scans, newest first.
public final class ScanLog extends ListView<ScanRow> {
    private static final int KEPT = 200;

    public ScanLog(Texts texts) {
        getStyleClass().addAll("plain-list", "scan-log");
        setFocusTraversable(false);
        setCellFactory(_ -> new ScanLine(texts));
    }

    /// Puts a scan on top; the 201st falls off.
    public void add(ScanRow row) {
        getItems().addFirst(row);
        if (getItems().size() > KEPT) {
            getItems().removeLast();
        }
    }

    /// Shows these rows, newest first.
    public void show(List<ScanRow> rows) {
        Lines.change(getItems(), rows.subList(0, Math.min(KEPT, rows.size())));
    }
}
