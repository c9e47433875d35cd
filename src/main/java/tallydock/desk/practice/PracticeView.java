package tallydock.desk.practice;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.EmptyState;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.DeskTools.ScannableCodes;
import tallydock.desk.kit.text.Say;

/// Tour left, counting room and lesson in the middle, scanner right.
final class PracticeView extends HBox {
    private final DeskTools tools;
    private final PracticeModel model;
    private Optional<Runnable> closeTyping = Optional.empty();

    PracticeView(DeskTools tools, PracticeModel model, ScannableCodes bars, Node counting) {
        this.tools = tools;
        this.model = model;
        getStyleClass().add("practice-screen");
        var scanner = new ScannerView(tools.texts(), model, bars, this::typeCode);
        getChildren().addAll(new TourView(tools.texts(), model), middle(counting), scanner);
    }

    private VBox middle(Node counting) {
        var empty = new EmptyState(
                tools.texts(), "mdi2f-file-table-outline", Say.key("practice.nothing-yet"), Optional.empty());
        empty.getStyleClass().add("card");
        var stage = new StackPane(empty, counting);
        stage.getStyleClass().add("practice-inner");
        stage.setMinSize(0, 0);
        VBox.setVgrow(stage, Priority.ALWAYS);
        model.now().subscribe(now -> {
            counting.setVisible(now.demo().isPresent());
            empty.setVisible(now.demo().isEmpty());
        });
        var middle = new VBox(stage, new LessonView(tools.texts(), model));
        middle.getStyleClass().add("practice-middle");
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        return middle;
    }

    /// What is shown.
    PracticeNow now() {
        return model.now().get();
    }

    private void typeCode() {
        closeTyping();
        var box = new TypeCodeView(tools.texts(), model::scan, this::closeTyping);
        closeTyping = Optional.of(tools.doors().modal(box));
        box.begin();
    }

    /// Closes the box for typing a code; false when it was not open.
    boolean closeTyping() {
        var close = closeTyping;
        closeTyping = Optional.empty();
        close.ifPresent(Runnable::run);
        return close.isPresent();
    }
}
