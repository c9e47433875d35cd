package tallydock.desk.kit.pane;

import javafx.scene.control.ProgressBar;

/// The 3 px line at the top of a pane while newer data is on its way; what is already there stays.
public final class LoadingLine extends ProgressBar {
    public LoadingLine() {
        super(INDETERMINATE_PROGRESS);
        getStyleClass().add("loading-line");
        setMaxWidth(Double.MAX_VALUE);
    }
}
