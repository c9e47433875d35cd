package tallydock.desk.gallery;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import tallydock.desk.kit.choice.PinDots;
import tallydock.desk.kit.pane.ModalSlot;
import tallydock.desk.kit.pane.Toast;
import tallydock.desk.kit.pane.ToastSlot;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// A toast over a desk screen, and a box over a station.
final class OverlayPage {
    private final Texts texts;

    OverlayPage(Texts texts) {
        this.texts = texts;
    }

    Node toast() {
        var slot = new ToastSlot(texts, new StackPane());
        slot.say(Toast.done(Say.both("Recorded. Next case is open.", "已记录。已打开下一单。")), Optional.of(() -> {}));
        slot.say(Toast.notYet(Say.both("Choose a shipment first.", "请先选择货件。")), Optional.empty());
        return slot;
    }

    Node modal() {
        var dots = new PinDots(4);
        dots.show(2, 4);
        var slot = new ModalSlot(texts, new ReceiveScreens(texts).unknown());
        slot.open(Say.both("Supervisor PIN", "主管 PIN"), dots);
        return slot;
    }
}
