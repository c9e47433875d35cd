package tallydock.desk.kit.pane;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.Window;

/// The detail over the list, in a window that has no room for it beside.
class ListAndDetailTest {
    private final VBox detail = FxRoom.on(() -> new VBox(new Button()));
    private final ListAndDetail pane = FxRoom.on(ListAndDetail::new);
    private final Window window = Window.whole(new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14), (_, _) -> {
        pane.lay(new Region(), detail);
        pane.open();
        return pane;
    });

    private Node beside() {
        return pane.lookup(".detail-scrim");
    }

    private void mouse(Node target, EventType<MouseEvent> type) {
        var press = new MouseEvent(
                type,
                4,
                4,
                4,
                4,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
        window.act(() -> Event.fireEvent(target, press));
    }

    @Test
    void aClickBesideItClosesIt() {
        assertThat(beside().isVisible()).isTrue();

        mouse(beside(), MouseEvent.MOUSE_PRESSED);
        mouse(beside(), MouseEvent.MOUSE_CLICKED);

        assertThat(beside().isVisible()).isFalse();
    }

    @Test
    void aButtonThatPutsSomethingElseInItsPlaceLeavesItOpen() {
        mouse(detail.getChildren().getFirst(), MouseEvent.MOUSE_PRESSED);
        window.act(() -> detail.getChildren().setAll(new Button()));
        // The button is gone, so the click belongs to what was under it and under the mouse.
        mouse(beside(), MouseEvent.MOUSE_CLICKED);

        assertThat(beside().isVisible()).isTrue();
    }
}
