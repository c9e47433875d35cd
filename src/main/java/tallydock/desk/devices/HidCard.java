package tallydock.desk.devices;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.DeviceCard;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.device.HidStanding;
import tallydock.domain.device.HidStanding.State;

/// Scanners that the computer knows as scanners: off until somebody wants them, with what each system asks for.
final class HidCard extends VBox {
    private final Texts texts;
    private final DevicesModel model;

    HidCard(Texts texts, DevicesModel model) {
        this.texts = texts;
        this.model = model;
        setId("hid");
        getStyleClass().add("device-place");
        model.states().hid().subscribe(this::show);
    }

    private void show(HidStanding now) {
        var name = new DeviceCard.Name("mdi2u-usb-port", Say.key("devices.hid"), Say.key("devices.hid.kind"));
        var card = new DeviceCard(texts, name, new StatePill(texts, fill(now.state()), word(now.state())));
        var advice = advice(now);
        if (!advice.isNothing()) {
            card.more(wrapped(advice, "bold"));
        }
        card.more(wrapped(Say.key("devices.hid.word"), "device-advice"))
                .more(wrapped(Say.key("devices.hid.limits"), "device-advice"))
                .action(toggle(now.state() == State.OFF));
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().setAll(card);
    }

    private Button toggle(boolean isOff) {
        var say = isOff ? Say.key("devices.hid.on") : Say.key("devices.hid.off");
        var button = PushButton.plain(texts, say, () -> model.hearHid(isOff));
        button.setId("hid-switch");
        return button;
    }

    private static Fill fill(State state) {
        return switch (state) {
            case LISTENING -> Fill.ACCEPTED;
            case OFF, LOOKING, NONE -> Fill.OFFLINE;
            case FORBIDDEN, NO_LIBRARY -> Fill.WARNING;
        };
    }

    private static Say word(State state) {
        return switch (state) {
            case OFF -> Say.key("devices.hid.state.off");
            case LOOKING -> Say.key("devices.state.opening");
            case LISTENING -> Say.key("devices.state.listening");
            case NONE -> Say.key("devices.state.gone");
            case FORBIDDEN -> Say.key("devices.state.forbidden");
            case NO_LIBRARY -> Say.key("devices.hid.state.no-library");
        };
    }

    private static Say advice(HidStanding now) {
        return switch (now.state()) {
            case OFF, LOOKING -> Say.nothing();
            case LISTENING -> Say.asIs(String.join(" · ", now.heard()));
            case NONE -> Say.key("devices.hid.none");
            case FORBIDDEN -> Say.key("devices.hid.forbidden");
            case NO_LIBRARY -> Say.key("devices.hid.no-library");
        };
    }

    private Label wrapped(Say say, String styleClass) {
        var label = texts.label(say, styleClass);
        label.setWrapText(true);
        return label;
    }
}
