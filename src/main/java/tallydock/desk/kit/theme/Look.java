package tallydock.desk.kit.theme;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Dresses windows: colours, families, text scale and motion, each switchable while the window is open.
public final class Look {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final List<String> SHEETS = List.of(
            "tallydock",
            "kit-controls",
            "kit-frame",
            "kit-stage",
            "kit-choice",
            "kit-list",
            "kit-pane",
            "kit-labelling",
            "kit-photo",
            "kit-image");

    private final Fonts fonts;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<TextScale> scale = new SimpleObjectProperty<>(TextScale.NORMAL);

    public Look(Fonts fonts) {
        this.fonts = fonts;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public ObjectProperty<TextScale> scale() {
        return scale;
    }

    /// Dresses a window now and at every later change. `layoutSheets` are the names of the task's own sheets.
    public void dress(Scene scene, String... layoutSheets) {
        InvalidationListener redress = _ -> wear(scene, layoutSheets);
        theme.addListener(redress);
        scale.addListener(redress);
        scene.widthProperty().addListener(_ -> LayoutSize.mark(scene, scale.get()));
        scene.rootProperty().addListener(redress);
        wear(scene, layoutSheets);
    }

    /// Darkens every list of choices, tip and menu with the windows: each has a root of its own.
    public void followPopups() {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::darken);
            }
        });
        theme.addListener(_ -> Window.getWindows().forEach(this::darken));
    }

    private void darken(Window window) {
        if (window instanceof PopupWindow popup) {
            popup.getScene().getRoot().pseudoClassStateChanged(DARK, theme.get().isDark());
        }
    }

    private void wear(Scene scene, String... layoutSheets) {
        scale.get().markOn(scene);
        Application.setUserAgentStylesheet(theme.get().controlSheet());
        var sheets = Stream.concat(SHEETS.stream(), Stream.of(layoutSheets)).map(Look::sheet);
        var all = Stream.concat(sheets, Stream.of(fonts.sheet(scale.get()))).toList();
        if (!scene.getStylesheets().equals(all)) {
            scene.getStylesheets().setAll(all);
        }
        scene.getRoot().pseudoClassStateChanged(DARK, theme.get().isDark());
        LayoutSize.mark(scene, scale.get());
    }

    private static String sheet(String name) {
        var found = Look.class.getResource("/tallydock/desk/css/" + name + ".css");
        return Objects.requireNonNull(found, name).toExternalForm();
    }
}
