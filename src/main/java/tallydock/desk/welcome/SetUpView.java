package tallydock.desk.welcome;

import java.time.ZoneId;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.choice.Keypad;
import tallydock.desk.kit.choice.PinDots;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The form that sets a station up: names at the left, the administrator's PIN at the right.
final class SetUpView extends VBox {
    private static final int DOTS = 6;

    private final Texts texts;
    private final TextField site = field("set-up-site");
    private final TextField station = field("set-up-station");
    private final TextField administrator = field("set-up-administrator");
    private final ComboBox<String> zone = new ComboBox<>();
    private final PinDots dots = new PinDots(DOTS);
    private final HBox ask = new HBox();

    SetUpView(Texts texts, SetUpModel model, Runnable back) {
        this.texts = texts;
        getStyleClass().add("set-up");
        zone.setId("set-up-zone");
        zone.getItems().setAll(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        zone.setValue(ZoneId.systemDefault().getId());
        zone.setMaxWidth(Double.MAX_VALUE);
        ask.getStyleClass().add("sign-ask-line");
        ask.setAlignment(Pos.CENTER_LEFT);
        var form = new VBox(
                line(Say.key("welcome.site"), site),
                line(Say.key("welcome.station"), station),
                line(Say.key("welcome.zone"), zone),
                line(Say.key("welcome.administrator"), administrator),
                PushButton.of(texts, "mdi2a-arrow-left", Say.key("welcome.back"), back));
        form.getStyleClass().add("set-up-form");
        var pad = new VBox(
                ask, new Keypad(texts, new Keypad.Keys(model::digit, model::back, () -> model.enter(entered()))));
        pad.getStyleClass().add("set-up-pad");
        var both = new GridPane();
        both.getStyleClass().add("set-up-both");
        both.addRow(0, form, pad);
        GridPane.setHgrow(form, Priority.ALWAYS);
        getChildren().addAll(texts.label(Say.key("welcome.set-up-title"), "welcome-title", "bold"), both);
        model.shown().subscribe(this::show);
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }

    private VBox line(Say say, Node control) {
        var label = texts.label(say, "set-up-label");
        label.setLabelFor(control);
        return new VBox(label, control);
    }

    private void show(SetUpModel.Shown shown) {
        dots.show(shown.typed(), DOTS);
        var word = texts.label(shown.word(), "sign-ask");
        word.setWrapText(true);
        ask.getChildren().setAll(dots, word);
    }

    private SetUpModel.Entered entered() {
        return new SetUpModel.Entered(
                site.getText(),
                station.getText(),
                Optional.ofNullable(zone.getValue()).map(ZoneId::of),
                administrator.getText());
    }
}
