package tallydock.desk.shipments.intake;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.shipments.intake.problems.CountsLine;
import tallydock.desk.shipments.intake.sheet.Opened;
import tallydock.desk.shipments.intake.sheet.Paper;
import tallydock.desk.shipments.intake.sheet.SheetModel;
import tallydock.domain.document.reading.RowCounts;

/// Back, how the rows stand, and the one button that goes on; that button says exactly what will happen.
final class FootBar extends HBox {
    private final Texts texts;
    private final SheetModel sheet;
    private final CountsLine counts;
    private final Button save;
    private final Button next;
    private final Button store;
    private Step step = Step.COLUMNS;

    /// What the buttons do.
    record Acts(Runnable back, Runnable save, Runnable next, Runnable store) {}

    FootBar(Texts texts, SheetModel sheet, Acts acts) {
        this.texts = texts;
        this.sheet = sheet;
        counts = new CountsLine(texts);
        getStyleClass().addAll("card", "intake-foot");
        setAlignment(Pos.CENTER_LEFT);
        var back = PushButton.of(texts, "mdi2a-arrow-left", Say.key("intake.back"), acts.back());
        back.setId("intake-back");
        back.setMinWidth(USE_PREF_SIZE);
        save = PushButton.of(texts, "mdi2e-export-variant", Say.key("intake.save-left-out"), acts.save());
        save.setId("save-left-out");
        save.setMinWidth(USE_PREF_SIZE);
        next = PushButton.primary(texts, Say.key("intake.next"), acts.next());
        next.setId("intake-next");
        next.setMinWidth(USE_PREF_SIZE);
        store = PushButton.primary(texts, Say.nothing(), acts.store());
        store.setId("intake-store");
        store.getStyleClass().add("intake-store");
        store.setMinWidth(USE_PREF_SIZE);
        // What is stored is what is seen: not while it is read anew.
        store.disableProperty().bind(sheet.busy());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(back, counts, space, save, next, store);
        sheet.opened().subscribe(this::show);
    }

    /// The buttons of another step.
    void show(Step now) {
        step = now;
        show(sheet.opened().get());
    }

    /// Goes to the button that goes on.
    void takeFocus() {
        (step == Step.COLUMNS ? next : store).requestFocus();
    }

    private void show(Opened opened) {
        boolean isRead = opened.refusal().isEmpty();
        boolean isSetRight = opened.paper().isSetRight();
        boolean isLast = step == Step.PROBLEMS || !isSetRight;
        counts.show(opened.counts());
        seen(counts, isRead && isSetRight);
        seen(next, isRead && !isLast);
        offer(opened, isRead && isLast);
        texts.bind(store.textProperty(), isSetRight ? promise(opened.counts()) : promise(opened.paper(), opened));
    }

    private void offer(Opened opened, boolean isReady) {
        var rows = opened.counts();
        seen(save, isReady && rows.blocked() + rows.leftOut() > 0);
        seen(store, isReady && (!opened.paper().isSetRight() || rows.importable() > 0));
    }

    private static Say promise(RowCounts rows) {
        int out = rows.blocked() + rows.leftOut();
        return out == 0
                ? Say.key("intake.store", rows.importable())
                : Say.key("intake.store-some", rows.importable(), out);
    }

    private static Say promise(Paper paper, Opened opened) {
        long lines = opened.contents().lines();
        return paper == Paper.ORDERS ? Say.key("intake.store-orders", lines) : Say.key("intake.store-lines", lines);
    }

    private static void seen(Region node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
