package tallydock.desk.signin;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import tallydock.desk.kit.choice.Keypad;
import tallydock.desk.kit.choice.PinDots;
import tallydock.desk.kit.frame.WhoBadge;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.people.User;

/// Names to choose from, the digits typed, a word about them, and the keypad. The computer's own digit keys work too.
public final class PinPadView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int COLUMNS = 2;
    private static final int DOTS = 6;

    private static final Duration COUNT = Duration.millis(500);

    private final Texts texts;
    private final SignInModel model;
    private final GridPane tiles = new GridPane();
    private final PinDots dots = new PinDots(DOTS);
    private final HBox ask = new HBox();

    public PinPadView(Texts texts, SignInModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("pin-pad");
        setFocusTraversable(true);
        tiles.getStyleClass().add("sign-tiles");
        for (var i = 0; i < COLUMNS; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            tiles.getColumnConstraints().add(column);
        }
        ask.getStyleClass().add("sign-ask-line");
        ask.setAlignment(Pos.CENTER);
        var keypad = new Keypad(texts, new Keypad.Keys(model::digit, model::back, model::enter));
        keypad.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(names(), ask, keypad);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.shown().subscribe(this::show);
        var counting = new Timeline(new KeyFrame(COUNT, _ -> model.look()));
        counting.setCycleCount(Animation.INDEFINITE);
        model.locked().subscribe(locked -> {
            if (locked) {
                counting.play();
            } else {
                counting.stop();
            }
        });
    }

    /// Who is asked on this pad.
    public SignInModel model() {
        return model;
    }

    // More names than there is room for can be scrolled; the keys stay where they are.
    private ScrollPane names() {
        var names = new ScrollPane(tiles);
        names.getStyleClass().addAll("plain-scroll", "sign-scroll");
        names.setFitToWidth(true);
        names.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        names.setFocusTraversable(false);
        return names;
    }

    private void show(SignInModel.Shown shown) {
        tiles.getChildren().clear();
        for (var i = 0; i < shown.people().size(); i++) {
            var user = shown.people().get(i);
            var tile = tile(user);
            tile.pseudoClassStateChanged(
                    CHOSEN, shown.chosen().filter(user::equals).isPresent());
            tiles.add(tile, i % COLUMNS, i / COLUMNS);
        }
        dots.show(shown.typed(), DOTS);
        var word = texts.label(shown.word(), "sign-ask");
        word.setWrapText(true);
        ask.getChildren().setAll(dots, word);
    }

    private Button tile(User user) {
        var tile = new Button();
        tile.setId("tile-" + user.id());
        tile.setGraphic(new WhoBadge(texts, Persons.who(user)));
        tile.setAccessibleText(user.name());
        tile.getStyleClass().add("name-tile");
        tile.setMaxWidth(Double.MAX_VALUE);
        tile.setFocusTraversable(false);
        tile.setOnAction(_ -> model.choose(user));
        return tile;
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (event.getCode().isDigitKey()) {
            var name = event.getCode().getName();
            model.digit(name.charAt(name.length() - 1) - '0');
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            model.back();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            model.enter();
            event.consume();
        }
    }
}
