package tallydock.desk.kit.frame;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// An icon with a small count at its upper right corner, which takes no room of its own.
final class Badged extends Region {
    private static final double OVER_RIGHT = 0.45;
    private static final double OVER_TOP = 0.35;

    private final Node icon;
    private final Label badge;

    Badged(Node icon, String count) {
        this.icon = icon;
        this.badge = new Label(count);
        badge.getStyleClass().addAll("rail-badge", "bold");
        badge.setVisible(!count.isEmpty());
        getChildren().addAll(icon, badge);
    }

    @Override
    protected double computePrefWidth(double height) {
        return icon.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return icon.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        icon.autosize();
        icon.relocate((getWidth() - icon.prefWidth(-1)) / 2, (getHeight() - icon.prefHeight(-1)) / 2);
        badge.autosize();
        badge.relocate(snapPositionX(getWidth() * (1 - OVER_RIGHT)), snapPositionY(-badge.getHeight() * OVER_TOP));
    }
}
