package tallydock.desk.practice;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.EmptyState;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.room.DeskTools.ScannableCodes;
import tallydock.desk.kit.scanner.PlayBox;
import tallydock.desk.kit.scanner.ScannerPanel;
import tallydock.desk.kit.sound.SoundSwitch;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The scanner on the screen: everything there is to scan, each sent by a click.
final class ScannerView extends StackPane {
    private static final PseudoClass SUGGESTED = PseudoClass.getPseudoClass("suggested");

    private final Texts texts;
    private final PracticeModel model;
    private final SoundSwitch sound;

    ScannerView(Texts texts, PracticeModel model, ScannableCodes bars, PracticePorts.Device ports) {
        this.texts = texts;
        this.model = model;
        this.sound = ports.sound();
        var play = PlayBox.quiet(texts, ports.playing().model(), ports.playing().places());
        var body = new VBox(
                play,
                ScannerPanel.heading(texts, Say.key("practice.scanner.labels")),
                new LabelsView(texts, model),
                ScannerPanel.heading(texts, Say.key("practice.scanner.items")),
                new ItemsView(texts, model, bars),
                ScannerPanel.heading(texts, Say.key("practice.scanner.surprises")),
                new SurprisesView(texts, model),
                ScannerPanel.heading(texts, Say.key("scanner.commands")),
                ScannerPanel.commands(texts, ports.keys()),
                network());
        body.getStyleClass().add("scanner-body");
        var scroll = new ScrollPane(body);
        var empty = new EmptyState(texts, "mdi2b-barcode-scan", Say.key("practice.scanner.empty"), Optional.empty());
        empty.getStyleClass().add("scanner-empty");
        getChildren().add(new ScannerPanel(texts, new HBox(play.opener(), soundSwitch()), scroll, empty));
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

    private GridPane network() {
        var offline =
                PushButton.of(texts, "mdi2c-cloud-off-outline", Say.key("practice.go-offline"), model::switchNetwork);
        offline.setId("go-offline");
        var online =
                PushButton.of(texts, "mdi2c-cloud-check-outline", Say.key("practice.go-online"), model::switchNetwork);
        online.setId("go-online");
        var type = PushButton.of(texts, "mdi2k-keyboard-outline", Say.key("scanner.type"), model::typeCode);
        type.setId("type-code");
        var grid = ScannerPanel.grid(List.of(offline, type));
        online.setMaxWidth(Double.MAX_VALUE);
        online.getStyleClass().add("scanner-key");
        grid.add(online, 0, 0);
        model.now().subscribe(now -> {
            offline.setVisible(!now.isOffline());
            online.setVisible(now.isOffline());
        });
        return grid;
    }
}
