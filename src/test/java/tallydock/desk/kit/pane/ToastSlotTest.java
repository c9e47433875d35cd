package tallydock.desk.kit.pane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.kit.picture.Icon;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

class ToastSlotTest {
    private static List<String> icons(Toast toast) {
        return FxRoom.on(() -> {
            var slot = new ToastSlot(new Texts(Language.ENGLISH), new StackPane());
            slot.say(toast, Optional.empty());
            var scene = new javafx.scene.Scene(slot);
            slot.applyCss();
            slot.layout();
            return scene.getRoot().lookupAll(".toast-icon").stream()
                    .map(Icon.class::cast)
                    .map(Icon::getText)
                    .toList();
        });
    }

    @Test
    void whatIsDoneAndWhatCannotBeDoneYetLookDifferent() {
        var done = icons(Toast.done(Say.asIs("Saved.")));
        var notYet = icons(Toast.notYet(Say.asIs("Choose a shipment first.")));

        assertThat(done).hasSize(1);
        assertThat(notYet).hasSize(1).doesNotContainAnyElementsOf(done);
    }
}
