package tallydock.desk.welcome;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.frame.LanguageSwitch;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.Banner;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.picture.TallyMark;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The first start: the language, and one question.
public final class WelcomeView extends BorderPane {
    private final Texts texts;
    private final Runnable practice;
    private final Function<Runnable, SetUpView> setUp;
    private final VBox middle = new VBox();

    /// `warning` is what the computer lacks.
    public WelcomeView(Texts texts, Runnable practice, SetUpModel model, Optional<Say> warning) {
        this.texts = texts;
        this.practice = practice;
        this.setUp = back -> new SetUpView(texts, model, back);
        getStyleClass().add("welcome");
        var name = new Label("Tallydock");
        name.getStyleClass().addAll("sign-name", "bold");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(new TallyMark("sign-mark"), name, space, new LanguageSwitch(texts));
        head.getStyleClass().add("welcome-head");
        head.setAlignment(Pos.CENTER_LEFT);
        middle.getStyleClass().add("welcome-middle");
        middle.setAlignment(Pos.CENTER);
        setTop(head);
        setCenter(middle);
        warning.ifPresent(said -> setBottom(new Banner(texts, Fill.WARNING, Say.key("welcome.look"), said)));
        ask();
    }

    private void ask() {
        var practising = door("practice", "mdi2s-school-outline", Say.key("welcome.practice"), practice);
        practising.getStyleClass().add("primary");
        var settingUp = door(
                "set-up",
                "mdi2m-monitor",
                Say.key("welcome.set-up"),
                () -> middle.getChildren().setAll(setUp.apply(this::ask)));
        var doors = new HBox(
                beside(practising, Say.key("welcome.practice-note")),
                beside(settingUp, Say.key("welcome.set-up-note")));
        doors.getStyleClass().add("welcome-doors");
        doors.setAlignment(Pos.CENTER);
        middle.getChildren().setAll(texts.label(Say.key("welcome.title"), "welcome-title", "bold"), doors);
        practising.requestFocus();
    }

    private Button door(String id, String icon, Say say, Runnable act) {
        var door = new Button();
        door.setId(id);
        door.getStyleClass().addAll("push", "welcome-door", "bold");
        texts.bind(door.textProperty(), say);
        door.setGraphic(Icons.of(icon, "welcome-icon"));
        door.setContentDisplay(javafx.scene.control.ContentDisplay.TOP);
        door.setOnAction(_ -> act.run());
        return door;
    }

    private VBox beside(Node door, Say note) {
        var said = texts.label(note, "welcome-note");
        said.setWrapText(true);
        var both = new VBox(door, said);
        both.getStyleClass().add("welcome-choice");
        return both;
    }
}
