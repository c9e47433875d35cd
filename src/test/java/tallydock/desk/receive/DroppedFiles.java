package tallydock.desk.receive;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.Toolkit;
import java.io.File;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import tallydock.desk.gallery.FxRoom;

/// Files dragged from another program and dropped on a part of a screen, as the window system tells of it.
final class DroppedFiles {
    private DroppedFiles() {}

    /// Whether they were taken.
    static boolean on(Node node, File file) {
        return FxRoom.on(() -> {
            var board = DragboardHelper.createDragboard(Toolkit.getToolkit().createLocalClipboard());
            var content = new ClipboardContent();
            content.putFiles(List.of(file));
            board.setContent(content);
            Event.fireEvent(node, event(DragEvent.DRAG_ENTERED, board));
            var dropped = event(DragEvent.DRAG_DROPPED, board);
            Event.fireEvent(node, dropped);
            Event.fireEvent(node, event(DragEvent.DRAG_EXITED, board));
            return dropped.isDropCompleted();
        });
    }

    private static DragEvent event(EventType<DragEvent> type, Dragboard board) {
        return new DragEvent(type, board, 0, 0, 0, 0, TransferMode.COPY, null, null, null);
    }
}
