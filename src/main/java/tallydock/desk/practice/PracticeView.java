package tallydock.desk.practice;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.EmptyState;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;

/// Tour left, counting room and lesson in the middle, scanner right.
final class PracticeView extends HBox {
    private final DeskTools tools;
    private final PracticeModel model;
    private final PracticePorts ports;
    private Optional<Runnable> closeConnect = Optional.empty();

    PracticeView(DeskTools tools, PracticeModel model, PracticePorts ports, Node counting) {
        this.tools = tools;
        this.model = model;
        this.ports = ports;
        getStyleClass().add("practice-screen");
        var scanner = new ScannerView(tools.texts(), model, ports.bars(), ports.device());
        getChildren().addAll(new TourView(tools.texts(), model), middle(counting), scanner);
        model.check().subscribe(this::connect);
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
        var lesson = new LessonView(tools.texts(), model, ports.report().places());
        var middle = new VBox(stage, lesson);
        middle.getStyleClass().add("practice-middle");
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        return middle;
    }

    /// What is shown.
    PracticeNow now() {
        return model.now().get();
    }

    private void connect(Optional<ScannerCheck> check) {
        closeConnect.ifPresent(Runnable::run);
        closeConnect = check.map(now -> {
            var box = new ConnectView(tools.texts(), ports.bars(), model::endCheck);
            box.show(now);
            return tools.doors().modal(box);
        });
    }
}
