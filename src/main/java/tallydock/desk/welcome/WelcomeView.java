package tallydock.desk.welcome;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.frame.LanguageSwitch;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.Banner;
import tallydock.desk.kit.pane.LoadingLine;
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
        var line = new LoadingLine();
        line.setVisible(false);
        var practising = new Button();
        dress(practising, "practice", "mdi2s-school-outline", Say.key("welcome.practice"));
        practising.getStyleClass().add("primary");
        var settingUp = new Button();
        dress(settingUp, "set-up", "mdi2m-monitor", Say.key("welcome.set-up"));
        settingUp.setOnAction(_ -> middle.getChildren().setAll(setUp.apply(this::ask)));
        practising.setOnAction(_ -> {
            opening(practising, line);
            settingUp.setDisable(true);
            practice.run();
        });
        var doors = new HBox(
                beside(practising, line, Say.key("welcome.practice-note")),
                beside(settingUp, new Region(), Say.key("welcome.set-up-note")));
        doors.getStyleClass().add("welcome-doors");
        doors.setAlignment(Pos.CENTER);
        middle.getChildren().setAll(texts.label(Say.key("welcome.title"), "welcome-title", "bold"), doors);
        practising.requestFocus();
    }

    /// The practice opens, which takes some seconds: the door says so and takes no second press.
    private void opening(Button practising, Node line) {
        practising.setOnAction(_ -> {});
        texts.bind(practising.textProperty(), Say.key("welcome.opening"));
        line.setVisible(true);
    }

    private void dress(Button door, String id, String icon, Say say) {
        door.setId(id);
        door.getStyleClass().addAll("push", "welcome-door", "bold");
        texts.bind(door.textProperty(), say);
        door.setGraphic(Icons.of(icon, "welcome-icon"));
        door.setContentDisplay(ContentDisplay.TOP);
    }

    private VBox beside(Node door, Node line, Say note) {
        var said = texts.label(note, "welcome-note");
        said.setWrapText(true);
        var both = new VBox(door, line, said);
        both.getStyleClass().add("welcome-choice");
        return both;
    }
}
