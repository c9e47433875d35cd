package tallydock.desk.kit.scanner;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.report.RecordingPlaces;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// Plays a recorded file: which one, how far it is, pause and stop. None of it takes the focus.
public final class PlayBox extends VBox {
    private final Texts texts;
    private final PlayModel model;
    private final RecordingPlaces places;
    private final boolean isQuiet;

    /// With a button that asks for a file.
    public PlayBox(Texts texts, PlayModel model, RecordingPlaces places) {
        this(texts, model, places, false);
    }

    private PlayBox(Texts texts, PlayModel model, RecordingPlaces places, boolean isQuiet) {
        this.texts = texts;
        this.model = model;
        this.places = places;
        this.isQuiet = isQuiet;
        getStyleClass().add("play-box");
        setId("play-box");
        model.state().subscribe(this::show);
    }

    /// Takes no room while nothing is played; `opener` asks for a file.
    public static PlayBox quiet(Texts texts, PlayModel model, RecordingPlaces places) {
        return new PlayBox(texts, model, places, true);
    }

    /// An icon that asks for a file.
    public Button opener() {
        return button(
                "play-open", PushButton.icon(texts, "mdi2p-play-circle-outline", Say.key("scanner.play"), this::ask));
    }

    private void ask() {
        places.recordingToRead(this, Say.key("scanner.play.title")).ifPresent(model::open);
    }

    private void show(PlayState state) {
        setVisible(!isQuiet || !(state instanceof PlayState.Idle));
        setManaged(isVisible());
        getChildren()
                .setAll(
                        switch (state) {
                            case PlayState.Idle _ -> List.<Node>of(choose());
                            case PlayState.Reading _ ->
                                List.<Node>of(texts.label(Say.key("scanner.play.reading"), "muted"));
                            case PlayState.Refused(var why) -> List.of(said(why), choose());
                            case PlayState.Asking asking -> asking(asking);
                            case PlayState.Playing playing -> playing(playing);
                            case PlayState.Over over ->
                                List.of(said(Say.key("scanner.play.over", over.sent(), over.scans())), choose());
                        });
    }

    private Node choose() {
        var button = button(
                "play-open", PushButton.of(texts, "mdi2p-play-circle-outline", Say.key("scanner.play"), this::ask));
        button.setVisible(!isQuiet);
        button.setManaged(!isQuiet);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("scanner-key");
        return button;
    }

    private List<Node> asking(PlayState.Asking asking) {
        var go = button(
                "play-allow", PushButton.primary(texts, Say.key("scanner.play.allow", asking.scans()), model::allow));
        var leave = button("play-leave", PushButton.plain(texts, Say.key("scanner.play.leave"), model::stop));
        return List.of(said(Say.key("scanner.play.ask", asking.file(), asking.scans())), actions(go, leave));
    }

    private List<Node> playing(PlayState.Playing playing) {
        var name = new Label(playing.file());
        name.getStyleClass().addAll("bold", "elidable");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var count = texts.label(Say.key("scanner.play.of", playing.sent(), playing.scans()), "muted");
        count.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(name, count);
        head.setAlignment(Pos.CENTER_LEFT);
        var bar = new ProgressBar((double) playing.sent() / playing.scans());
        bar.setMaxWidth(Double.MAX_VALUE);
        var pause = playing.isPaused()
                ? button("play-on", PushButton.of(texts, "mdi2p-play", Say.key("scanner.play.on"), model::goOn))
                : button(
                        "play-pause", PushButton.of(texts, "mdi2p-pause", Say.key("scanner.play.pause"), model::pause));
        var stop = button("play-stop", PushButton.of(texts, "mdi2s-stop", Say.key("scanner.play.stop"), model::stop));
        return List.of(head, bar, actions(pause, stop));
    }

    private static Button button(String id, Button button) {
        button.setId(id);
        button.setFocusTraversable(false);
        return button;
    }

    private static Node actions(Button... buttons) {
        var line = new FlowPane(buttons);
        line.getStyleClass().add("play-actions");
        return line;
    }

    private Label said(Say say) {
        var label = texts.label(say, "play-said");
        label.setWrapText(true);
        return label;
    }
}
