package tallydock.app.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import tallydock.domain.barcode.Command;
import tallydock.domain.people.Pin;
import tallydock.usecase.people.SetUpStation;

/// What every start has to load, gone through once: the window, the practice with the demo list and some
/// scans, a station of its own and its rooms. The build runs it while the virtual machine takes notes, so
/// that later starts are quicker.
public final class Rehearsal extends Application {
    /// The argument that asks for it; a folder for what it writes follows.
    public static final String WORD = "--rehearse";

    private static final Duration BEFORE = Duration.seconds(6);
    private static final Duration EACH = Duration.millis(300);
    private static final List<String> CODES = List.of(
            "DEMO-01",
            "X00DEMOLMP",
            "X00DEMOMUG",
            "NOBODY KNOWS",
            Command.ACK.payload(),
            "DEMO-02",
            Command.ACK.payload(),
            "X00DEMOCBL",
            Command.DAMAGED.payload(),
            Command.UNDO.payload(),
            Command.CLOSE.payload(),
            Command.ACK.payload());

    private final DeskApplication desk = new DeskApplication();
    private final Timeline timeline = new Timeline();

    @Override
    public void start(Stage stage) {
        desk.start(stage);
        desk.practise();
        var at = BEFORE;
        for (String code : CODES) {
            at = at.add(EACH);
            timeline.getKeyFrames().add(new KeyFrame(at, _ -> desk.scan(code)));
        }
        at = at.add(EACH);
        timeline.getKeyFrames().add(new KeyFrame(at, _ -> desk.setUp(station())));
        timeline.getKeyFrames().add(new KeyFrame(at.add(BEFORE), _ -> Platform.exit()));
        timeline.play();
    }

    private static SetUpStation.Request station() {
        return new SetUpStation.Request(
                "Hall", "Dock", ZoneId.systemDefault(), "Ada", new Pin("135790"), Instant.now());
    }

    @Override
    public void stop() {
        desk.stop();
    }
}
