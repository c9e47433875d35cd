package tallydock.desk.devices.teach;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.picture.CodeCanvas;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// One test code, as large as the window allows, with what it checks, and what came last.
final class CodeStep extends VBox {
    private static final int LARGEST_MODULE = 4;
    private static final int SMALLEST_MODULE = 2;
    /// Modules of the quiet zones, and px beside the plate.
    private static final int QUIET = 20;
    private static final double BESIDE = 80;
    private static final double BAR_HEIGHT = 150;
    private static final double SQUARE_SIDE = 260;

    private final Texts texts;
    private final ModuleMatrix code;
    private final StackPane plate = new StackPane();

    CodeStep(Texts texts, Say what, ModuleMatrix code, Optional<TeachNow.Told> told) {
        this.texts = texts;
        this.code = code;
        getStyleClass().add("teach-code");
        plate.getStyleClass().add("code-plate");
        plate.setMinWidth(0);
        VBox.setVgrow(plate, Priority.ALWAYS);
        var checks = texts.label(what, "teach-checks");
        checks.setWrapText(true);
        getChildren().addAll(texts.label(Say.key("teach.scan-this"), "t1", "bold"), checks, plate, told(told));
        widthProperty().subscribe(this::draw);
    }

    /// Whole pixels a module, as many as the width holds.
    private void draw() {
        if (code.height() > 1) {
            plate.getChildren().setAll(CodeCanvas.matrix(code, SQUARE_SIDE));
            return;
        }
        int fits = (int) ((getWidth() - BESIDE) / (code.width() + QUIET));
        plate.getChildren()
                .setAll(CodeCanvas.bars(code, Math.clamp(fits, SMALLEST_MODULE, LARGEST_MODULE), BAR_HEIGHT));
    }

    private Node told(Optional<TeachNow.Told> told) {
        var line = new HBox();
        line.setId("teach-told");
        line.getStyleClass().add("teach-told");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren()
                .addAll(
                        told.map(this::pill).orElseGet(() -> new StatePill(texts, Fill.IDLE, Say.key("teach.waiting"))),
                        said(told));
        return line;
    }

    private StatePill pill(TeachNow.Told told) {
        return switch (told.kind()) {
            case READ -> new StatePill(texts, Fill.ACCEPTED, Say.key("teach.told.read"));
            case READ_AGAIN -> new StatePill(texts, Fill.ACCEPTED, Say.key("teach.told.again"));
            case NONE -> new StatePill(texts, Fill.WARNING, Say.key("teach.told.none"));
            case UNLIKE -> new StatePill(texts, Fill.WARNING, Say.key("teach.told.unlike"));
        };
    }

    private Label said(Optional<TeachNow.Told> told) {
        var label = texts.label(
                told.map(CodeStep::say).orElseGet(() -> Say.key("teach.told.nothing")), "muted", "elidable");
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static Say say(TeachNow.Told told) {
        return switch (told.kind()) {
            case READ, READ_AGAIN -> told.code().map(TeachWords::name).orElseGet(Say::nothing);
            case NONE -> Say.key("teach.told.came", Printable.of(told.text()));
            case UNLIKE -> Say.key("teach.told.begin-again");
        };
    }
}
