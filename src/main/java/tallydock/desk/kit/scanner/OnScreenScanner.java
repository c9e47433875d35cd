package tallydock.desk.kit.scanner;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.device.ScanTape;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.recording.RecordedScan;

/// The scanner on the screen as it floats over any room: a code that is typed, codes that were scanned
/// before, commands, a recorded file. It takes the focus for nothing but the typing of a code, and gives it
/// back.
final class OnScreenScanner extends StackPane {
    private static final int MOST_BEFORE = 4;

    private final Texts texts;
    private final ScreenKeys keys;
    private final ScanTape tape;
    private final VBox before = new VBox();
    // Held here, so that the panel can go while the tape stays.
    private final ListChangeListener<RecordedScan> changed = _ -> show();
    private Optional<Node> focusBefore = Optional.empty();
    private double grabX;
    private double grabY;

    /// `leave` takes it off the window.
    OnScreenScanner(Texts texts, FloatingScanner.Parts parts, Runnable leave) {
        this.texts = texts;
        this.keys = parts.keys();
        this.tape = parts.tape();
        getStyleClass().add("floating-scanner");
        setId("on-screen-scanner");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        before.getStyleClass().add("scanner-before");
        var body = new VBox(
                typed(),
                before,
                ScannerPanel.heading(texts, Say.key("scanner.commands")),
                commands(),
                ScannerPanel.heading(texts, Say.key("scanner.play.heading")),
                new PlayBox(texts, parts.play(), parts.places()));
        body.getStyleClass().add("scanner-body");
        var close = PushButton.icon(texts, "mdi2c-close", Say.key("scanner.leave"), leave);
        close.setId("scanner-leave");
        close.setFocusTraversable(false);
        var panel = new ScannerPanel(texts, close, new ScrollPane(body));
        getChildren().add(panel);
        parts.tape().scans().addListener(new WeakListChangeListener<>(changed));
        show();
        movable(panel.head());
    }

    private Node commands() {
        var grid = ScannerPanel.commands(texts, keys);
        grid.getChildren().forEach(button -> button.setFocusTraversable(false));
        return grid;
    }

    private Node typed() {
        var field = new TextField();
        field.setId("scanner-code");
        field.setFocusTraversable(false);
        field.getStyleClass().addAll("mono", "scanner-field");
        texts.bind(field.promptTextProperty(), Say.key("scanner.type-here"));
        HBox.setHgrow(field, Priority.ALWAYS);
        // The focus was elsewhere when the button went down.
        field.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> remember(field));
        field.setOnAction(_ -> send(field));
        var scan = PushButton.of(texts, "mdi2b-barcode-scan", Say.key("scanner.scan"), () -> send(field));
        scan.setId("scanner-scan");
        scan.setMinWidth(USE_PREF_SIZE);
        scan.setFocusTraversable(false);
        var line = new HBox(field, scan);
        line.getStyleClass().add("scanner-typed");
        return line;
    }

    private void remember(TextField field) {
        focusBefore = Optional.ofNullable(getScene().getFocusOwner()).filter(owner -> !owner.equals(field));
    }

    /// The focus goes back first: the scan must find the room as it was.
    private void send(TextField field) {
        var code = field.getText().strip();
        field.clear();
        focusBefore.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
        if (code.length() > 1) {
            keys.scan(code);
        }
    }

    private void show() {
        before.getChildren().setAll(codes().stream().map(this::code).toList());
        before.setVisible(!before.getChildren().isEmpty());
        before.setManaged(before.isVisible());
        if (before.isVisible()) {
            before.getChildren().addFirst(ScannerPanel.heading(texts, Say.key("scanner.before")));
        }
    }

    /// The last codes that were scanned, each once; commands have buttons of their own.
    private List<String> codes() {
        return tape.scans().stream()
                .filter(RecordedScan::isWhole)
                .map(each -> ScanText.of(each.scan().text()))
                .filter(text -> !Command.looksLikeOne(text.code()))
                .map(ScanText::shown)
                .distinct()
                .limit(MOST_BEFORE)
                .toList();
    }

    private Button code(String code) {
        var button = PushButton.of(texts, "mdi2b-barcode", Say.asIs(shown(code)), () -> keys.scan(code));
        button.getStyleClass().addAll("scanner-key", "scanner-code", "elidable");
        button.setFocusTraversable(false);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private static String shown(String code) {
        return code.codePoints()
                .map(c -> Character.isISOControl(c) ? '·' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void movable(Node handle) {
        handle.setOnMousePressed(press -> {
            grabX = press.getSceneX() - getTranslateX();
            grabY = press.getSceneY() - getTranslateY();
        });
        handle.setOnMouseDragged(drag -> {
            var room = getParent().getLayoutBounds();
            setTranslateX(
                    Math.clamp(drag.getSceneX() - grabX, -getLayoutX(), room.getWidth() - getLayoutX() - getWidth()));
            setTranslateY(
                    Math.clamp(drag.getSceneY() - grabY, -getLayoutY(), room.getHeight() - getLayoutY() - getHeight()));
        });
    }
}
