package tallydock.desk.kit.choice;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/// Lets the graphic of a button take the whole button, which the stock skin does not.
final class Filling {
    private Filling() {}

    static void fill(Labeled button, Region body) {
        body.setMinWidth(0);
        body.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(0, button.getWidth() - across(button)),
                        button.widthProperty(),
                        button.insetsProperty()));
        body.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(0, button.getHeight() - down(button)),
                        button.heightProperty(),
                        button.insetsProperty()));
    }

    private static double across(Labeled button) {
        var insets = button.getInsets();
        return insets.getLeft() + insets.getRight();
    }

    private static double down(Labeled button) {
        var insets = button.getInsets();
        return insets.getTop() + insets.getBottom();
    }
}
