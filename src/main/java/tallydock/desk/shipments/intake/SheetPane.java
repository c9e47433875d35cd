package tallydock.desk.shipments.intake;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.shipments.intake.columns.ColumnsCard;
import tallydock.desk.shipments.intake.columns.ReadingCard;
import tallydock.desk.shipments.intake.problems.PreviewCard;
import tallydock.desk.shipments.intake.problems.ProblemsCard;
import tallydock.desk.shipments.intake.sheet.Opened;
import tallydock.desk.shipments.intake.sheet.SheetModel;
import tallydock.desk.shipments.intake.sheet.SheetWords;

/// A sheet on the table: its columns and rows at the left; at the right how it is read, or what is wrong with it.
final class SheetPane extends VBox {
    private final Texts texts;
    private final SheetModel sheet;
    private final HBox noHeading = new HBox();
    private final Label noHeadingSaid = new Label();
    private final PreviewCard preview;
    private final ProblemsCard problems;
    private final ReadingCard reading;
    private final ColumnsCard columns;
    private final PaperPane paper;
    private final StackPane side = new StackPane();
    private final StackPane main = new StackPane();
    private final VBox table;
    private final FootBar foot;
    private Step step = Step.COLUMNS;

    SheetPane(Texts texts, SheetModel sheet, Moments moments, FootBar.Acts acts) {
        this.texts = texts;
        this.sheet = sheet;
        preview = new PreviewCard(texts, sheet);
        problems = new ProblemsCard(texts, sheet, preview::look);
        reading = new ReadingCard(texts, sheet, moments);
        columns = new ColumnsCard(texts, sheet);
        paper = new PaperPane(texts, sheet);
        foot = new FootBar(texts, sheet, acts);
        getStyleClass().add("sheet-pane");
        noHeading.getStyleClass().addAll("card", "no-heading");
        noHeadingSaid.setWrapText(true);
        HBox.setHgrow(noHeadingSaid, Priority.ALWAYS);
        noHeading.getChildren().addAll(Icons.of("mdi2a-alert-octagon", "finding-icon", "stop"), noHeadingSaid);
        table = new VBox(noHeading, columns, preview);
        table.getStyleClass().add("sheet-table");
        VBox.setVgrow(columns, Priority.SOMETIMES);
        VBox.setVgrow(preview, Priority.ALWAYS);
        HBox.setHgrow(main, Priority.ALWAYS);
        var both = new HBox(main, side);
        both.getStyleClass().add("sheet-both");
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(both, foot);
        sheet.opened().subscribe(this::show);
    }

    /// The same sheet at another step.
    void show(Step now) {
        step = now;
        foot.show(now);
        show(sheet.opened().get());
        if (step == Step.PROBLEMS && hasProblems()) {
            problems.takeFocus();
        } else {
            foot.takeFocus();
        }
    }

    private boolean hasProblems() {
        return sheet.opened()
                .get()
                .view()
                .filter(view -> !view.findings().isEmpty())
                .isPresent();
    }

    SheetModel sheet() {
        return sheet;
    }

    /// Types over the cell that is looked at; false when none is.
    boolean edit() {
        return preview.edit();
    }

    /// Drops what is being typed; false when nothing is.
    boolean cancel() {
        return preview.cancel();
    }

    private void show(Opened opened) {
        boolean isSetRight = opened.paper().isSetRight();
        put(main, isSetRight ? table : paper);
        put(side, step == Step.PROBLEMS && isSetRight ? problems : reading);
        var hasColumns = opened.view()
                .filter(view -> view.place().headerRow().isPresent())
                .isPresent();
        columns.setVisible(hasColumns);
        columns.setManaged(hasColumns);
        sayRefusal(opened);
    }

    /// What is there already is left alone, and with it the focus.
    private static void put(StackPane place, Node node) {
        if (!place.getChildren().equals(List.of(node))) {
            place.getChildren().setAll(node);
        }
    }

    private void sayRefusal(Opened opened) {
        Optional<Say> why = opened.refusal().map(new SheetWords()::of);
        noHeading.setVisible(why.isPresent());
        noHeading.setManaged(why.isPresent());
        texts.bind(
                noHeadingSaid.textProperty(),
                why.map(said -> Say.key("intake.choose-header", said)).orElse(Say.nothing()));
    }
}
