package tallydock.desk.kit.stage;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.TextScale;

/// The count, readable from six metres: a number over its other half. Placed by the height of the digits, not of their
/// line, so that it sits alike in every family.
public final class CountBlock extends Region {
    private static final double CAPITAL = 0.733;
    private static final double DIGIT = 0.555;
    private static final double GAP = 0.15;
    private static final double SMALLEST_GAP = 0.45;
    private static final double NORMAL = TextScale.NORMAL.rootPx();

    private final Texts texts;
    private final Label number = new Label();
    private final Label half = new Label();
    private StageRoom room = StageRoom.COMPACT;

    public CountBlock(Texts texts) {
        this.texts = texts;
        getStyleClass().add("count-block");
        number.getStyleClass().add("count-number");
        half.getStyleClass().add("count-half");
        number.setMinWidth(USE_PREF_SIZE);
        half.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(number, half);
        resize(room);
    }

    /// Shows a number and its half.
    public void show(CountText count) {
        number.setText(count.number());
        half.textProperty().bind(Bindings.createStringBinding(() -> texts.now(count.half()), texts.language()));
        resize(room);
    }

    void resize(StageRoom next) {
        room = next;
        style(number, room.number(number.getText().length()));
        style(half, room.half());
        requestLayout();
    }

    private static void style(Label label, double size) {
        var style = "-fx-font-size: " + size / NORMAL + "em;";
        if (!style.equals(label.getStyle())) {
            label.setStyle(style);
        }
    }

    private double numberPx() {
        return TextScale.of(this).px(room.number(number.getText().length()));
    }

    private double halfPx() {
        return TextScale.of(this).px(room.half());
    }

    private double gap() {
        return Math.max(GAP * numberPx(), SMALLEST_GAP * halfPx());
    }

    private double inkHeight() {
        return CAPITAL * numberPx() + gap() + CAPITAL * halfPx();
    }

    @Override
    protected double computePrefWidth(double height) {
        var twoDigits = 2 * DIGIT * TextScale.of(this).px(room.number(2));
        return Math.ceil(Math.max(twoDigits, Math.max(number.prefWidth(-1), half.prefWidth(-1))));
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(inkHeight());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var top = (getHeight() - inkHeight()) / 2;
        var numberBase = top + CAPITAL * numberPx();
        place(number, numberBase);
        place(half, numberBase + gap() + CAPITAL * halfPx());
    }

    private void place(Label label, double baseline) {
        label.autosize();
        label.relocate(
                snapPositionX((getWidth() - label.getWidth()) / 2),
                snapPositionY(baseline - label.getBaselineOffset()));
    }
}
