package tallydock.desk.practice;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.EmptyState;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.room.DeskTools.ScannableCodes;
import tallydock.desk.kit.sound.SoundSwitch;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.barcode.Command;

/// The scanner on the screen: everything there is to scan, each sent by a click.
final class ScannerView extends VBox {
    /// The id of the button that closes the carton.
    static final String CLOSE = "scan-CLOSE";

    private static final int COLUMNS = 2;
    private static final PseudoClass SUGGESTED = PseudoClass.getPseudoClass("suggested");

    private final Texts texts;
    private final PracticeModel model;
    private final SoundSwitch sound;

    ScannerView(Texts texts, PracticeModel model, ScannableCodes bars, SoundSwitch sound) {
        this.texts = texts;
        this.model = model;
        this.sound = sound;
        getStyleClass().add("scanner-panel");
        var body = new VBox(
                heading(Say.key("practice.scanner.labels")),
                new LabelsView(texts, model),
                heading(Say.key("practice.scanner.items")),
                new ItemsView(texts, model, bars),
                heading(Say.key("practice.scanner.surprises")),
                new SurprisesView(texts, model),
                heading(Say.key("practice.scanner.commands")),
                commands(),
                network());
        body.getStyleClass().add("scanner-body");
        var scroll = new ScrollPane(body);
        scroll.getStyleClass().add("receive-scroll");
        scroll.setFitToWidth(true);
        var empty = new EmptyState(texts, "mdi2b-barcode-scan", Say.key("practice.scanner.empty"), Optional.empty());
        empty.getStyleClass().add("scanner-empty");
        var panel = new StackPane(empty, scroll);
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().addAll(head(), panel);
        model.now().subscribe(now -> {
            empty.setVisible(now.demo().isEmpty());
            scroll.setVisible(now.demo().isPresent());
            suggest(body, now.suggests());
        });
    }

    // The buttons of items, labels and surprises are made anew as the count goes on.
    private static void suggest(VBox body, String id) {
        body.lookupAll(".button")
                .forEach(button -> button.pseudoClassStateChanged(SUGGESTED, id.equals(button.getId())));
    }

    private HBox head() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(
                Icons.of("mdi2g-gesture-tap-button", "card-icon"),
                texts.label(Say.key("practice.scanner"), "card-title", "bold"),
                space,
                soundSwitch());
        head.getStyleClass().addAll("card-head", "scanner-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Button soundSwitch() {
        var icon = Icons.of("mdi2v-volume-high", "push-icon");
        var button = new Button("", icon);
        button.getStyleClass().addAll("push", "sound-switch");
        button.setId("sound-switch");
        button.setOnAction(_ -> sound.flip());
        sound.on().subscribe(on -> {
            icon.show(on ? "mdi2v-volume-high" : "mdi2v-volume-off");
            texts.bind(button.textProperty(), on ? Say.key("practice.sound.on") : Say.key("practice.sound.off"));
        });
        return button;
    }

    private Node heading(Say say) {
        return texts.label(say, "scanner-heading", "bold");
    }

    private GridPane commands() {
        return grid(List.of(
                command("mdi2u-undo-variant", Say.key("practice.command.undo"), Command.UNDO),
                command("mdi2g-glass-fragile", Say.key("practice.command.damaged"), Command.DAMAGED),
                command("mdi2c-camera-outline", Say.key("practice.command.photo"), Command.PHOTO),
                command("mdi2p-package-variant-closed-check", Say.key("practice.command.close"), Command.CLOSE)));
    }

    private Button command(String icon, Say say, Command command) {
        var button = PushButton.of(texts, icon, say, () -> model.scan(command.payload()));
        button.setId("scan-" + command.name());
        return button;
    }

    private GridPane network() {
        var offline =
                PushButton.of(texts, "mdi2c-cloud-off-outline", Say.key("practice.go-offline"), model::switchNetwork);
        offline.setId("go-offline");
        var online =
                PushButton.of(texts, "mdi2c-cloud-check-outline", Say.key("practice.go-online"), model::switchNetwork);
        online.setId("go-online");
        var type = PushButton.of(texts, "mdi2k-keyboard-outline", Say.key("practice.type"), model::typeCode);
        type.setId("type-code");
        var grid = grid(List.of(offline, type));
        online.setMaxWidth(Double.MAX_VALUE);
        online.getStyleClass().add("scanner-key");
        grid.add(online, 0, 0);
        model.now().subscribe(now -> {
            offline.setVisible(!now.isOffline());
            online.setVisible(now.isOffline());
        });
        return grid;
    }

    /// Buttons in two columns of one width.
    static GridPane grid(List<Button> buttons) {
        var grid = new GridPane();
        grid.getStyleClass().add("scanner-keys");
        for (var button : buttons) {
            var place = grid.getChildren().size();
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("scanner-key");
            GridPane.setHgrow(button, Priority.ALWAYS);
            grid.add(button, place % COLUMNS, place / COLUMNS);
        }
        return grid;
    }
}
