package tallydock.desk.devices;

import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.DeviceCard;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.device.keyboard.KeyboardTraits;

/// The scanners that type like a keyboard. A computer cannot tell them apart, so they share one card.
final class KeyboardCard extends VBox {
    /// What their scans carry as their device.
    static final String DEVICE = "keyboard";

    private static final Say NAME = Say.key("devices.keyboard");

    private final Texts texts;
    private final DevicesModel model;
    private final CardActs acts;
    private final ZoneId zone;

    KeyboardCard(Texts texts, DevicesModel model, CardActs acts, ZoneId zone) {
        this.texts = texts;
        this.model = model;
        this.acts = acts;
        this.zone = zone;
        setId("keyboard-scanner");
        getStyleClass().add("device-place");
        model.keyboard().subscribe(this::show);
    }

    private void show(Optional<KeyboardTraits> learned) {
        var test = PushButton.of(texts, "mdi2b-barcode-scan", Say.key("devices.test"), () -> acts.test(DEVICE, NAME));
        test.setId("test-keyboard");
        var teach = PushButton.of(texts, "mdi2c-cog-outline", Say.key("devices.set-up"), acts::teach);
        teach.setId("teach-keyboard");
        var name = new DeviceCard.Name("mdi2k-keyboard-outline", NAME, Say.key("devices.keyboard.kind"));
        var card = new DeviceCard(texts, name, new StatePill(texts, Fill.ACCEPTED, Say.key("devices.state.listening")))
                .fact(texts, Say.key("devices.last.name"), model.last(DEVICE).map(scan -> CardWords.last(scan, zone)))
                .fact(
                        texts,
                        Say.key("devices.ends"),
                        CardWords.ends(learned.orElse(KeyboardTraits.ANY).ends()))
                .fact(texts, Say.key("devices.guard"), CardWords.guard())
                .fact(texts, Say.key("devices.learned"), model.since(DEVICE).map(at -> CardWords.since(at, zone)))
                .action(test)
                .action(teach);
        learned.ifPresent(_ -> card.action(forget()));
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().setAll(card);
    }

    private javafx.scene.control.Button forget() {
        var forget = PushButton.plain(texts, Say.key("devices.forget"), model::forgetKeyboard);
        forget.setId("forget-keyboard");
        return forget;
    }
}
