package tallydock.desk.practice;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.picture.CodeCanvas;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.room.DeskTools.ScannableCodes;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.practice.ScannerCheck.Code;
import tallydock.desk.practice.ScannerCheck.Read;

/// The box for a first real scanner: three codes to scan from the screen, and what the program got of each.
final class ConnectView extends VBox {
    private static final int MODULE = 3;
    private static final double BAR_HEIGHT = 52;

    private final Texts texts;
    private final ScannableCodes bars;
    private final VBox codes = new VBox();
    private final Label head = new Label();
    private final Label got = new Label();

    ConnectView(Texts texts, ScannableCodes bars, Runnable close) {
        this.texts = texts;
        this.bars = bars;
        getStyleClass().add("connect");
        codes.getStyleClass().add("connect-codes");
        head.getStyleClass().add("connect-head");
        head.setWrapText(true);
        got.setId("connect-got");
        got.getStyleClass().addAll("muted", "elidable");
        var done = PushButton.primary(texts, Say.key("practice.connect.close"), close);
        done.setId("connect-close");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new HBox(got, space, done);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(texts.label(Say.key("practice.connect"), "modal-title", "bold"), head, codes, foot);
        show(ScannerCheck.START);
    }

    /// What has been scanned so far.
    void show(ScannerCheck check) {
        texts.bind(head.textProperty(), sentence(check));
        texts.bind(
                got.textProperty(),
                check.last().isEmpty()
                        ? Say.key("practice.connect.nothing")
                        : Say.key("practice.connect.got", check.last()));
        codes.getChildren().clear();
        for (var code : Code.values()) {
            codes.getChildren().add(row(code, check));
        }
    }

    private static Say sentence(ScannerCheck check) {
        if (check.isPassed()) {
            return Say.key("practice.connect.passed");
        }
        return check.lastRead()
                .map(read -> switch (read) {
                    case WELL -> Say.key("practice.connect.next");
                    case SWAPPED -> Say.key("practice.connect.swapped");
                    case GARBLED -> Say.key("practice.connect.garbled");
                })
                .orElseGet(() -> Say.key("practice.connect.how"));
    }

    private HBox row(Code code, ScannerCheck check) {
        var plate = new StackPane(CodeCanvas.bars(bars.of(code.payload()), MODULE, BAR_HEIGHT));
        plate.getStyleClass().add("connect-plate");
        HBox.setHgrow(plate, Priority.ALWAYS);
        var state = check.read(code).map(this::state).orElseGet(() -> texts.label(Say.nothing()));
        state.getStyleClass().add("connect-state");
        var row = new HBox(plate, state);
        row.getStyleClass().add("connect-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Label state(Read read) {
        return switch (read) {
            case WELL -> state("mdi2c-check-circle", Say.key("practice.connect.read-well"), "well");
            case SWAPPED -> state("mdi2a-alert", Say.key("practice.connect.read-swapped"), "amiss");
            case GARBLED -> state("mdi2a-alert", Say.key("practice.connect.read-garbled"), "amiss");
        };
    }

    private Label state(String icon, Say say, String styleClass) {
        var label = texts.label(say, "bold", styleClass);
        label.setGraphic(Icons.of(icon, "connect-icon"));
        return label;
    }
}
