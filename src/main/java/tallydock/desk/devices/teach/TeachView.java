package tallydock.desk.devices.teach;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.barcode.Command;
import tallydock.domain.device.learn.Learned;
import tallydock.domain.device.learn.TestCode;

/// The wizard that teaches a keyboard scanner: one code after the other, then what was learned.
public final class TeachView extends StackPane {
    private final Texts texts;
    private final TeachModel model;
    private final Drawing drawing;

    /// Draws test codes as what they are, and command codes as bars. `save` keeps all test codes as one picture,
    /// `print` as a page for a printer.
    public record Drawing(
            Function<TestCode, ModuleMatrix> codes,
            Function<String, ModuleMatrix> bars,
            Runnable save,
            Runnable print) {}

    public TeachView(Texts texts, TeachModel model, Drawing drawing) {
        this.texts = texts;
        this.model = model;
        this.drawing = drawing;
        getStyleClass().add("teach");
        setId("teach");
        model.now().subscribe(this::show);
    }

    private void show(Optional<TeachNow> now) {
        setVisible(now.isPresent());
        getChildren().setAll(now.map(this::card).stream().toList());
    }

    private Node card(TeachNow now) {
        var body = new VBox(new StepDots(texts, now), middle(now), foot(now));
        body.getStyleClass().add("teach-body");
        var save = PushButton.plain(texts, Say.key("teach.save"), drawing.save());
        save.setId("teach-save");
        var print = PushButton.plain(texts, Say.key("teach.print"), drawing.print());
        print.setId("teach-print");
        var pages = new HBox(print, save);
        pages.getStyleClass().add("teach-pages");
        return new Card(texts, Say.key("teach.title"), Say.nothing(), body)
                .icon("mdi2s-school-outline")
                .remark(pages);
    }

    private Node middle(TeachNow now) {
        Node middle = now.shown()
                .<Node>map(code -> new CodeStep(
                        texts,
                        TeachWords.checks(code, now.line().isPresent()),
                        drawing.codes().apply(code),
                        now.told()))
                .orElseGet(() -> new SummaryView(texts, now));
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private Node foot(TeachNow now) {
        var foot = new HBox();
        foot.getStyleClass().add("teach-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        if (now.shown().isPresent()) {
            foot.getChildren().add(button("teach-skip", Say.key("teach.skip"), Command.NO, model::skip));
        } else if (isUsable(now)) {
            foot.getChildren().add(button("teach-use", Say.key("teach.use"), Command.YES, model::keep));
        }
        foot.getChildren()
                .addAll(
                        button("teach-again", Say.key("teach.again"), Command.RECOUNT, model::again),
                        button("teach-leave", Say.key("teach.leave"), Command.BACK, model::close));
        return foot;
    }

    /// A scanner on a line is used as it is, unless it ends its scans otherwise.
    private static boolean isUsable(TeachNow now) {
        return now.line()
                .map(line -> line.ending().isPresent())
                .orElseGet(() -> now.learned().filter(Learned::isUsable).isPresent());
    }

    private Node button(String id, Say say, Command command, Runnable act) {
        return new CodeButton(
                texts, new CodeButton.Deed(id, say, command), drawing.bars().apply(command.payload()), act);
    }
}
