package tallydock.desk.kit.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;

class PopupTest {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private static boolean isDark(Popup popup) {
        return popup.getScene().getRoot().getPseudoClassStates().contains(DARK);
    }

    @Test
    void aPopupIsAsDarkAsTheWindowsAlsoWhenThatChangesWhileItIsOpen() {
        FxRoom.run(() -> {
            var look = new Look(Fonts.installed());
            look.followPopups();
            look.theme().set(Theme.DARK);
            var stage = new Stage();
            stage.setScene(new Scene(new StackPane(), 200, 100));
            stage.show();
            var popup = new Popup();
            popup.getContent().add(new StackPane());

            popup.show(stage);
            assertThat(isDark(popup)).isTrue();
            look.theme().set(Theme.LIGHT);
            assertThat(isDark(popup)).isFalse();

            popup.hide();
            stage.hide();
        });
    }
}
