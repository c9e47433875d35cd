package planted.tallydock.desk.receive;

import javafx.application.Platform;

/// Breaks: Platform is called only in desk.kit and app.
public record UsesPlatform() {
    void later(Runnable work) {
        Platform.runLater(work);
    }
}
