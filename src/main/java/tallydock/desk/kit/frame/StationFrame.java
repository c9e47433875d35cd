package tallydock.desk.kit.frame;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/// The window around every screen: rail left, top bar, status bar at the foot, and the screen in the middle.
public final class StationFrame extends BorderPane {
    public StationFrame(Rail rail, TopBar top, StatusBar status, Node content) {
        getStyleClass().add("station-frame");
        var middle = new BorderPane(content);
        middle.getStyleClass().add("frame-middle");
        middle.setTop(top);
        setLeft(rail);
        setCenter(middle);
        setBottom(status);
    }

    /// Puts another screen into the frame.
    public void show(Node content) {
        ((BorderPane) getCenter()).setCenter(content);
    }
}
